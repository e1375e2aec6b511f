package org.amparo.cases.sight;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.response.Response;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.amparo.cases.sight.Sentence.Drawn;
import org.amparo.kit.testing.TestUser;

/** What one account is shown of a world: at each door the references of the cases it learns of. */
final class Doors {
    private final TestUser user;

    Doors(TestUser user) {
        this.user = user;
    }

    /** All pages of a list; two lines a page, so that there are pages. */
    Set<String> pages(String list, String lines) {
        var shown = new TreeSet<String>();
        var page = list + (list.contains("?") ? "&" : "?") + "size=2";
        String next = null;
        do {
            var answer = read(page + (next == null ? "" : "&after=" + next));
            shown.addAll(answer.<List<String>>path(lines + ".reference"));
            next = answer.path("next");
        } while (next != null);
        return shown;
    }

    /** A list that has no pages. */
    Set<String> list(String path) {
        return new TreeSet<>(read(path).<List<String>>path("reference"));
    }

    Set<String> search(Map<String, Object> wanted) {
        var answer = user.reads().contentType("application/json").body(wanted).post("/people/search");
        assertThat(answer.statusCode()).isEqualTo(200);
        return new TreeSet<>(answer.<List<String>>path("people.reference"));
    }

    /** The cases of which this page is shown, out of these. */
    Set<String> details(String before, String after, Collection<Drawn> files) {
        return references(files.stream()
                .filter(file -> isShown(before + path(file) + after))
                .toList());
    }

    boolean isShown(String path) {
        var answer = user.reads().get(path);
        assertThat(answer.statusCode()).as(path).isIn(200, 404, 409);
        return answer.statusCode() == 200;
    }

    Response get(String path) {
        return user.reads().get(path);
    }

    static Set<String> references(Collection<Drawn> files) {
        return files.stream().map(Drawn::reference).collect(Collectors.toCollection(TreeSet::new));
    }

    private static String path(Drawn file) {
        return "/cases/" + file.reference();
    }

    private Response read(String path) {
        var answer = user.reads().get(path);
        assertThat(answer.statusCode()).as(path).isEqualTo(200);
        return answer;
    }
}
