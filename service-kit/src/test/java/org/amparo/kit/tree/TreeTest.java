package org.amparo.kit.tree;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class TreeTest {
    /** The entries, and the roots after each, of the reference implementation of RFC 6962. */
    private static final List<String> ENTRIES =
            List.of("", "00", "10", "2021", "3031", "40414243", "5051525354555657", "606162636465666768696a6b6c6d6e6f");

    private static final List<String> ROOTS = List.of(
            "6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d",
            "fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125",
            "aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77",
            "d37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7",
            "4e3bbb1f7b478dcfe71fb631631519a3bca12c9aefca1612bfce4c13a86264d4",
            "76e67dadbcdf1e10e1b74ddc608abd2f98dfb16fbce75277b5232a127f2087ef",
            "ddb89be403809e325750d3d263cd78929c2942b7942a34b77e122c9594a74c8c",
            "5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328");

    @Test
    void nothingHasTheRootOfTheStandard() {
        assertThat(HexFormat.of().formatHex(new Frontier().root()))
                .isEqualTo("e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
    }

    @Test
    void eachEntryLeadsToTheRootOfTheStandard() {
        var frontier = new Frontier();
        var roots = new ArrayList<String>();
        for (var entry : ENTRIES) {
            frontier.add(TreeHash.ofEntry(HexFormat.of().parseHex(entry)), (level, position, hash) -> {});
            roots.add(HexFormat.of().formatHex(frontier.root()));
        }

        assertThat(roots).isEqualTo(ROOTS);
    }

    @Property(tries = 60)
    void eachEntrysProofLeadsToTheRootAtEachSize(
            @ForAll @IntRange(min = 1, max = 700) int size, @ForAll @IntRange(max = 699) int chosen) {
        var grown = new GrownTree(size);
        var position = chosen % size;

        var proof = new Tree(size, grown).proof(position);

        assertThat(proof.rootFrom(grown.entry(position))).isEqualTo(grown.root());
        assertThat(proof.path()).hasSizeLessThanOrEqualTo(10);
    }

    @Property(tries = 60)
    void aTreeReadBackGrowsLikeOneThatWasNeverPutDown(
            @ForAll @IntRange(min = 0, max = 1_000) int before, @ForAll @IntRange(min = 0, max = 300) int after) {
        var whole = new GrownTree(before + after);

        var frontier = new Tree(before, whole).frontier();
        for (var position = before; position < before + after; position++) {
            frontier.add(whole.entry(position), (level, place, hash) -> {});
        }

        assertThat(frontier.root()).isEqualTo(whole.root());
    }

    @Property(tries = 60)
    void anotherEntryDoesNotLeadThere(@ForAll @IntRange(min = 2, max = 700) int size) {
        var grown = new GrownTree(size);

        var proof = new Tree(size, grown).proof(size / 2);

        assertThat(proof.rootFrom(grown.entry(size / 2 - 1))).isNotEqualTo(grown.root());
    }

    @Test
    void aProofAmongAMillionReadsAFewTilesOfEachKeptLevel() {
        var read = new ArrayList<String>();
        Tile.Source tiles = (level, number) -> {
            read.add(level + "/" + number);
            return Collections.nCopies(Tile.WIDTH, new byte[32]);
        };

        new Tree(1_000_000, tiles).proof(654_321);

        assertThat(read).hasSizeLessThanOrEqualTo(6).doesNotHaveDuplicates();
    }
}
