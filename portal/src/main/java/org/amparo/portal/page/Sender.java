package org.amparo.portal.page;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import org.amparo.portal.session.Visit;

/** Who sends the forms of this page, for the tag that begins each of them: tags see nothing of the page they stand in. */
@Named
@RequestScoped
public class Sender {
    private final Visit visit;

    Sender(Visit visit) {
        this.visit = visit;
    }

    /** What a form carries so that it is accepted; empty where nobody is logged in. */
    public String token() {
        return visit.session().map(session -> session.formToken().masked()).orElse("");
    }
}
