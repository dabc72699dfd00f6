package org.tumen.upload.rule;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.tumen.upload.sheet.Problem.Severity;
import org.tumen.upload.sheet.Rule;
import org.tumen.upload.ui.UploadPages;

/** What is checked of a file can be read before there is one. */
class RulesViewTest extends UploadPages {

    @Test
    void listsEveryRuleUnderItsStage() {
        openAsAdmin(RulesLink.PATH, ADMIN);

        assertThat(_find(H2.class)).extracting(H2::getText).containsExactly(Arrays.stream(Rule.Stage.values())
                .map(stage -> texts.get("rules.stage." + stage.name())).toArray(String[]::new));
        List<Section> stages = _find(Section.class, s -> s.withClasses("card"));
        for (Rule.Stage stage : Rule.Stage.values()) {
            assertThat(_find(stages.get(stage.ordinal()), ListItem.class)).as(stage.name()).hasSize(
                    (int) Arrays.stream(Rule.values()).filter(rule -> rule.stage() == stage).count());
        }
    }

    @Test
    void saysHowGraveEachIsWhatItSaysAndWhatToDo() {
        openAsAdmin(RulesLink.PATH, ADMIN);

        assertThat(rows()).contains(List.of(texts.get("findings." + Severity.ERROR.name()),
                "Line … cannot be read as ….", texts.get(Rule.ENCODING_LINE.remedyKey())));
        assertThat(rows()).contains(List.of(texts.get("findings." + Severity.INFORMATION.name()),
                texts.get(Rule.TOTAL_ROW.textKey()), texts.get(Rule.TOTAL_ROW.remedyKey())));
        assertThat(rows()).hasSize(Rule.values().length).allSatisfy(row -> assertThat(row).noneMatch(
                text -> text.isBlank() || text.contains("{")));
    }

    @Test
    void isReachedFromUploadsAndFromDrafts() {
        openAsAdmin("admin/upload", ADMIN);
        assertThat(links()).hasSize(1);

        open(draft("figures.csv", "no table".getBytes()));
        assertThat(links()).hasSize(1);
    }

    private List<List<String>> rows() {
        return _find(ListItem.class, s -> s.withClasses("finding")).stream().map(item -> texts(item).toList()).toList();
    }

    private static Stream<String> texts(Component component) {
        return component instanceof Span span ? Stream.of(span.getText())
                : component.getChildren().flatMap(RulesViewTest::texts);
    }

    private static List<Anchor> links() {
        return _find(Anchor.class).stream().filter(a -> a.getHref().equals(RulesLink.PATH)).toList();
    }
}
