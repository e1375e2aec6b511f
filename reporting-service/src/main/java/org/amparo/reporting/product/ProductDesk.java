package org.amparo.reporting.product;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import org.amparo.kit.caller.Caller;
import org.amparo.kit.database.UseCase;
import org.amparo.kit.ledger.Deed;
import org.amparo.kit.ledger.Ledger;
import org.amparo.reporting.lattice.Lattice;
import org.amparo.reporting.lattice.Table;
import org.amparo.reporting.publication.Releases;
import org.amparo.reporting.publication.Releases.Standing;
import org.amparo.reporting.register.Register;

/** Where auditors ask for figures. Each request stands in the register, also one that is refused. */
@UseCase
@ApplicationScoped
class ProductDesk {
    private final Shelf shelf;
    private final Releases releases;
    private final Lattice lattice;
    private final Register register;
    private final Ledger ledger;

    ProductDesk(Shelf shelf, Releases releases, Lattice lattice, Register register, Ledger ledger) {
        this.shelf = shelf;
        this.releases = releases;
        this.lattice = lattice;
        this.register = register;
        this.ledger = ledger;
    }

    /** The half-years of which something was published, newest first. */
    List<String> periods() {
        ledger.note(Deed.listing("periods", List.of()));
        return releases.published().stream().map(Object::toString).toList();
    }

    /** A product; empty, and one and the same nothing, when it is not among what was published. */
    Optional<ProductView> of(Optional<Product> product, Asked from, Caller caller) {
        var view = product.flatMap(
                known -> given(from).map(printed -> view(known, from.span().orElseThrow(), printed)));
        return noted(view, from, product.map(Product::word), caller);
    }

    /** One table of the lattice, likewise. */
    Optional<ProductView.TableView> of(TableName asked, Asked from, Caller caller) {
        var table = asked.in(lattice);
        var view = table.flatMap(known -> given(from)
                .filter(printed -> printed.table(known.name()).isPresent())
                .map(printed -> ProductView.TableView.of(known, printed)));
        return noted(view, from, table.map(Table::name), caller);
    }

    private Optional<Printed> given(Asked from) {
        return from.span().flatMap(span -> from.audience().flatMap(audience -> shelf.of(span, audience)));
    }

    private ProductView view(Product product, Span span, Printed printed) {
        return new ProductView(
                product.word(),
                span.toString(),
                printed.standing().stream().map(Standing::edition).toList(),
                printed.asOf(),
                printed.rules().k(),
                product.among(lattice.tables()).stream()
                        .map(table -> ProductView.TableView.of(table, printed))
                        .toList(),
                ProductNote.all());
    }

    /** What is none of our words is noted as nothing. */
    private <T> Optional<T> noted(Optional<T> answer, Asked from, Optional<String> asked, Caller caller) {
        return register.noted(
                caller,
                from.span().map(Object::toString).orElse(""),
                asked.map(from::named).orElse(""),
                answer);
    }
}
