package org.amparo.kit.inbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

/** However a stream is delivered, its events are applied once each and in their order. */
class PlacePropertiesTest {
    @Property
    void anyOrderWithAnyRepetitionEndsWithEachEventAppliedOnceInOrder(
            @ForAll @Size(min = 1, max = 5) List<@IntRange(min = 0, max = 6) Integer> epochs, @ForAll Random chance) {
        var stream = stream(epochs);
        var reading = new Reading();

        deliveredThrice(stream, chance).forEach(reading::take);

        assertThat(reading.applied).containsExactlyElementsOf(stream);
        assertThat(reading.told).isZero();
        assertThat(reading.waiting).isEmpty();
    }

    @Property
    void whatASourceForgotIsToldOnceAndItsNewEventsAreAppliedOnceInOrder(
            @ForAll @IntRange(max = 6) int remembered,
            @ForAll @IntRange(min = 1, max = 4) int forgotten,
            @ForAll @IntRange(min = 1, max = 6) int afterwards,
            @ForAll Random chance) {
        var before = stream(List.of(remembered + forgotten));
        var after = epoch(1, afterwards, new Place(0, remembered));
        var reading = new Reading();

        deliveredThrice(before, chance).forEach(reading::take);
        deliveredThrice(after, chance).forEach(reading::take);

        var both = new ArrayList<>(before);
        both.addAll(after);
        assertThat(reading.applied).containsExactlyElementsOf(both);
        assertThat(reading.told).isEqualTo(1);
    }

    @Property
    void withoutOneEventNothingAfterItIsApplied(
            @ForAll @Size(min = 1, max = 4) List<@IntRange(min = 1, max = 5) Integer> epochs,
            @ForAll @IntRange(max = 100) int which,
            @ForAll Random chance) {
        var stream = stream(epochs);
        var missing = which % stream.size();
        var delivered = new ArrayList<>(stream);
        delivered.remove(missing);
        var reading = new Reading();

        deliveredThrice(delivered, chance).forEach(reading::take);

        assertThat(reading.applied).containsExactlyElementsOf(stream.subList(0, missing));
    }

    private static List<Received> deliveredThrice(List<Received> stream, Random chance) {
        var delivered = new ArrayList<Received>();
        for (var time = 0; time < 3; time++) {
            delivered.addAll(stream);
        }
        Collections.shuffle(delivered, chance);
        return delivered;
    }

    /** As the head of a stream numbers it: an epoch without events leaves no trace. */
    private static List<Received> stream(List<Integer> lengths) {
        var stream = new ArrayList<Received>();
        var previous = new Place(0, 0);
        for (var epoch = 0; epoch < lengths.size(); epoch++) {
            stream.addAll(epoch(epoch, lengths.get(epoch), previous));
            previous = stream.isEmpty() ? previous : Place.after(stream.getLast());
        }
        return stream;
    }

    private static List<Received> epoch(int epoch, int length, Place previous) {
        var events = new ArrayList<Received>();
        for (var sequence = 1; sequence <= length; sequence++) {
            events.add(new Received(
                    "a", "b", "c", epoch, sequence, previous.epoch(), previous.sequence(), "id", "type", "{}"));
        }
        return events;
    }

    /** The inbox without its tables. */
    private static final class Reading {
        private final List<Received> applied = new ArrayList<>();
        private final List<Received> waiting = new ArrayList<>();
        private Place place = new Place(0, 0);
        private int told;

        void take(Received event) {
            switch (place.of(event)) {
                case KNOWN -> {}
                case WAIT -> waiting.add(event);
                case APPLY -> apply(event);
                case APPLY_AND_TELL -> {
                    told++;
                    apply(event);
                }
            }
            heal();
        }

        private void apply(Received event) {
            applied.add(event);
            place = Place.after(event);
        }

        private void heal() {
            waiting.removeIf(event -> place.of(event) == Place.Verdict.KNOWN);
            waiting.stream()
                    .filter(event -> place.of(event) != Place.Verdict.WAIT)
                    .findFirst()
                    .ifPresent(event -> {
                        waiting.remove(event);
                        take(event);
                    });
        }
    }
}
