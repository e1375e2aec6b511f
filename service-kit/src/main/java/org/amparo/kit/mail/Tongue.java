package org.amparo.kit.mail;

import java.util.Arrays;
import java.util.Optional;

/** The languages of mails, each with the two sentences there are. */
enum Tongue {
    ES("es", "Tiene algo pendiente", "Algo espera por usted. Puede verlo aquí:"),
    EN("en", "Something is waiting for you", "Something is waiting for you. You can see it here:"),
    PT_BR("pt-BR", "Há algo à sua espera", "Algo espera por você. Você pode ver aqui:");

    private final String tag;
    private final String subject;
    private final String sentence;

    Tongue(String tag, String subject, String sentence) {
        this.tag = tag;
        this.subject = subject;
        this.sentence = sentence;
    }

    static Optional<Tongue> of(String tag) {
        return Arrays.stream(values()).filter(tongue -> tongue.tag.equals(tag)).findFirst();
    }

    String subject() {
        return subject;
    }

    String text(String link) {
        return sentence + "\n\n" + link + "\n";
    }
}
