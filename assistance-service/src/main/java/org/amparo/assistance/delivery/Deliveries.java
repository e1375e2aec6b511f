package org.amparo.assistance.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.amparo.kit.access.Access;
import org.amparo.kit.database.Database;
import org.amparo.kit.problem.Refused;

/** All deliveries the caller may see; others are not there. */
@ApplicationScoped
class Deliveries {
    private static final String PRESENT = "join delivery_version v on v.delivery = d.id and v.version = d.version";
    private static final String EVERY = "join delivery_version v on v.delivery = d.id";

    private final Database database;

    Deliveries(Database database) {
        this.database = database;
    }

    void add(Delivery delivery, String by) {
        var insert = database.handle().createUpdate("""
                insert into delivery (id, organisation, case_file, case_facts, case_type, version, recorded_at)
                values (:id, :organisation, :caseFile, :caseFacts, :caseType, 1, :recordedAt)""");
        DeliveryRows.bindHead(insert, delivery).execute();
        addContent(delivery, by);
    }

    void addVersion(Delivery delivery, String by) {
        database.handle().execute("update delivery set version = ? where id = ?", delivery.version(), delivery.id());
        addContent(delivery, by);
    }

    private void addContent(Delivery delivery, String by) {
        var insert = database.handle().createUpdate("""
                insert into delivery_version (delivery, version, organisation, service, country, admin1, day, quantity,
                    unit, modality, value_usd, mechanism, implementing_partner, rmrp, population_group, voided,
                    reason, recorded_by, recorded_at)
                values (:id, :version, :organisation, :service, :country, :admin1, :day, :quantity,
                    :unit, :modality, :value, :mechanism, :implementingPartner, :rmrp, :populationGroup, :voided,
                    :reason, :by, :recordedAt)""");
        DeliveryRows.bindVersion(insert, delivery).bind("by", by).execute();
        switch (delivery.recipients()) {
            case Recipients.PeopleOfACase people -> addPeople(delivery, people);
            case Recipients.Unregistered people -> addHeadcount(delivery, people);
        }
    }

    private void addPeople(Delivery delivery, Recipients.PeopleOfACase people) {
        var batch = database.handle()
                .prepareBatch("insert into delivery_person (delivery, version, person, facts, age_gender,"
                        + " population_group) values (?, ?, ?, ?, ?, ?)");
        for (var person : people.people()) {
            batch.add(
                    delivery.id(),
                    delivery.version(),
                    person.person().value(),
                    person.facts().value(),
                    person.ageGender().name(),
                    person.populationGroup().name());
        }
        batch.execute();
    }

    private void addHeadcount(Delivery delivery, Recipients.Unregistered people) {
        var batch = database.handle()
                .prepareBatch("insert into delivery_headcount (delivery, version, age_gender, individuals)"
                        + " values (?, ?, ?, ?)");
        people.headcount()
                .forEach((cell, individuals) -> batch.add(delivery.id(), delivery.version(), cell.name(), individuals));
        batch.execute();
    }

    /** The id itself, locked, or {@link Access#NOTHING} when there is none the caller may see. */
    UUID lock(UUID id) {
        return database.handle()
                .select("select id from delivery where id = ? for update", id)
                .mapTo(UUID.class)
                .findOne()
                .orElse(Access.NOTHING);
    }

    /** As it is recorded now. */
    Delivery find(UUID id) {
        return of(PRESENT, List.of(id)).stream()
                .findFirst()
                .orElseThrow(() -> new Refused(DeliveryProblem.NO_SUCH_DELIVERY));
    }

    /** As they are recorded now, in no order. */
    List<Delivery> find(Collection<UUID> ids) {
        return of(PRESENT, ids);
    }

    /** As it was recorded, oldest first. */
    List<Delivery> versions(UUID id) {
        return of(EVERY, List.of(id));
    }

    private List<Delivery> of(String versions, Collection<UUID> ids) {
        return database.handle()
                .createQuery("select d.id, d.case_file, d.case_facts, d.case_type, v.*, p.*, h.* from delivery d "
                        + versions + """
                         cross join lateral (
                            select coalesce(array_agg(person order by person), '{}') as people,
                                coalesce(array_agg(facts order by person), '{}') as people_facts,
                                coalesce(array_agg(age_gender order by person), '{}') as people_cells,
                                coalesce(array_agg(n.population_group order by person), '{}') as people_groups
                            from delivery_person n where n.delivery = v.delivery and n.version = v.version) p
                        cross join lateral (
                            select coalesce(array_agg(age_gender order by age_gender), '{}') as cells,
                                coalesce(array_agg(individuals order by age_gender), '{}') as individuals
                            from delivery_headcount n where n.delivery = v.delivery and n.version = v.version) h
                        where d.id = any (:ids) order by v.version""")
                .bindArray("ids", UUID.class, List.copyOf(ids))
                .map((row, context) -> DeliveryRows.delivery(row))
                .list();
    }
}
