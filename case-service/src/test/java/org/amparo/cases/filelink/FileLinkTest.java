package org.amparo.cases.filelink;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Set;
import org.amparo.cases.linkage.LinkageStory;
import org.amparo.kit.testing.RealDatabase;
import org.amparo.kit.testing.TestUser;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(value = RealDatabase.class, initArgs = @ResourceArg(name = "service", value = "CASE"))
class FileLinkTest {
    @Inject
    LinkageStory story;

    @Test
    void filesAreLinkedWhenOneOffersAndTheOtherAccepts() {
        var files = story.asked();
        var id = story.offered(files);
        story.links(files.asker(), files.asking()).then().body("state", contains("OFFERED_TO_US"));
        story.links(files.owner(), files.other()).then().body("state", contains("OFFERED_BY_US"));
        assertTold(files.asker(), files.asking(), "FILE_LINK_OFFERED");

        accepts(files.asker(), files.asking(), id).then().statusCode(204);

        story.links(files.asker(), files.asking())
                .then()
                .body("state", contains("LINKED"))
                .body("organisation", contains(LinkageStory.OTHER));
        story.links(files.owner(), files.other())
                .then()
                .body("state", contains("LINKED"))
                .body("organisation", contains(LinkageStory.ASKING));
        assertTold(files.owner(), files.other(), "FILES_LINKED");
        accepts(files.asker(), files.asking(), id).then().statusCode(409).body("type", endsWith("linked-already"));
    }

    @Test
    void aLinkShowsWhoAndSinceWhenAndOpensNothing() {
        var files = linked();

        Map<String, Object> link =
                story.links(files.asker(), files.asking()).then().extract().path("[0]");

        assertThat(link.keySet()).isEqualTo(Set.of("id", "organisation", "state", "since"));
        files.asker().reads().get(files.other()).then().statusCode(404);
        files.asker().reads().get(files.other() + "/people/1/identity").then().statusCode(404);
        files.owner().reads().get(files.asking() + "/people/1/contact").then().statusCode(404);
    }

    @Test
    void eitherSideUnlinksAtAnyTime() {
        var offered = story.asked();
        var offer = story.offered(offered);
        unlinks(offered.asker(), offered.asking(), offer).then().statusCode(204);
        accepts(offered.asker(), offered.asking(), offer).then().statusCode(404);

        var byAsker = linked();
        unlinks(byAsker.asker(), byAsker.asking(), idOf(byAsker)).then().statusCode(204);
        story.links(byAsker.owner(), byAsker.other()).then().body("$", hasSize(0));

        var byOwner = linked();
        unlinks(byOwner.owner(), byOwner.other(), idOf(byOwner)).then().statusCode(204);
        story.links(byOwner.asker(), byOwner.asking()).then().body("$", hasSize(0));
    }

    @Test
    void whoOfferedCannotAcceptInTheOthersName() {
        var files = story.asked();
        var id = story.offered(files);

        accepts(files.owner(), files.other(), id).then().statusCode(404);
        accepts(files.owner(), files.asking(), id).then().statusCode(404);

        story.links(files.asker(), files.asking()).then().body("state", contains("OFFERED_TO_US"));
    }

    @Test
    void nothingIsAcceptedThatWasNotOffered() {
        var files = story.asked();
        var id = story.questionOf(files);
        story.answers(files.owner(), id, "WILL_CONTACT").then().statusCode(204);

        accepts(files.asker(), files.asking(), id).then().statusCode(404);
        unlinks(files.asker(), files.asking(), id).then().statusCode(404);
    }

    @Test
    void toOthersALinkIsAbsentInTheSameBytesAsOneThatDoesNotExist() {
        var files = linked();
        var stranger = LinkageStory.caseworkerOf("EC-PUENTE");
        var own = story.file(stranger, "of the stranger");
        var id = idOf(files);

        var hidden = unlinks(stranger, own, id);
        var absent = unlinks(stranger, own, "019aa5c0-9999-7000-8000-000000000009");

        assertThat(hidden.statusCode()).isEqualTo(404);
        assertThat(hidden.asString()).isEqualTo(absent.asString());
        accepts(stranger, own, id).then().statusCode(404);
        story.links(stranger, own).then().body("$", hasSize(0));
        story.links(stranger, files.asking()).then().statusCode(404);
        story.links(files.asker(), files.asking()).then().body("$", hasSize(1));
    }

    private LinkageStory.TwoFiles linked() {
        var files = story.asked();
        accepts(files.asker(), files.asking(), story.offered(files)).then().statusCode(204);
        return files;
    }

    private String idOf(LinkageStory.TwoFiles files) {
        return story.links(files.asker(), files.asking()).then().extract().path("[0].id");
    }

    private static Response accepts(TestUser user, String file, String id) {
        return user.sends(Map.of()).post(file + "/people/1/file-links/" + id + "/acceptance");
    }

    private static Response unlinks(TestUser user, String file, String id) {
        return user.reads().delete(file + "/people/1/file-links/" + id);
    }

    private static void assertTold(TestUser user, String file, String kind) {
        user.reads()
                .get("/notices")
                .then()
                .body("findAll { it.kind == '" + kind + "' }.reference", hasItem(LinkageStory.reference(file)));
    }
}
