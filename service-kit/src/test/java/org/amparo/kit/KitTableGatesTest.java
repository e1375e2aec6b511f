package org.amparo.kit;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import org.amparo.kit.testing.Rows;
import org.amparo.kit.testing.TableGates;
import org.junit.jupiter.api.Test;

@QuarkusTest
class KitTableGatesTest extends TableGates {
    KitTableGatesTest() {
        super(Map.of(
                "effect", "what events of tests did",
                "poison", "which events of tests fail",
                "sealed_block", "what tests sealed",
                "waiting_mail", "names of mailboxes; requests add to it and read nothing",
                "mail_turn", "when which mailbox is written to next; the worker's alone"));
    }

    @Test
    void aTableOrViewThatWasForgottenIsFound() {
        try {
            Rows.change(
                    "create table forgotten (id int); create view looks_past_policies as select * from access_grant");

            assertThat(unguarded()).contains("forgotten", "looks_past_policies");
        } finally {
            Rows.change("drop view if exists looks_past_policies; drop table if exists forgotten");
        }
    }

    @Test
    void aTableWhoseOwnerIsNotBoundIsFound() {
        try {
            Rows.change("create table half (id int); alter table half enable row level security");

            assertThat(unguarded()).contains("half");
        } finally {
            Rows.change("drop table if exists half");
        }
    }

    @Test
    void aPolicyThatAsksNothingIsFound() {
        try {
            Rows.change("create policy open_door on access_grant using (true)");

            assertThat(policiesThatShowAll()).containsExactly("access_grant: open_door");
        } finally {
            Rows.change("drop policy if exists open_door on access_grant");
        }
    }
}
