package org.tumen.dashboard.page;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.tumen.chart.drawing.Picture;
import org.tumen.dashboard.content.TopicPages;
import org.tumen.dashboard.topic.Topic;
import org.tumen.dashboard.view.ViewState;
import org.tumen.statistics.datapackage.ShippedData;
import org.tumen.wording.Shown;

/** Every chart and list says whose figures it shows and what is counted in them. */
class CardFootTest extends Browserless {

    @Autowired
    private TopicPages pages;

    @ParameterizedTest
    @EnumSource
    void everyCardNamesItsSourcesAndDefinesWhatItCounts(Topic topic) {
        open(topic.path());
        List<Picture> pictures = pages.page(topic, ViewState.DEFAULT, Locale.ENGLISH).pictures();

        assertThat(_find(CardFoot.class)).hasSize(pictures.size()).allSatisfy(foot ->
                assertThat(_find(foot, Paragraph.class).getFirst().getText()).matches("Sources?: .+"));
        assertThat(_find(DescriptionList.Description.class).stream()
                .map(d -> d.getElement().getText())).containsAll(pictures.stream()
                .flatMap(p -> p.figures().stream()).map(Shown::figure)
                .map(o -> ShippedData.catalogue().indicator(o.indicator()).definition().in(Locale.ENGLISH))
                .distinct().toList());
    }

    @Test
    void whatWasMadeHereSaysSo() {
        open("gender");

        assertThat(_find(CardFoot.class).stream().map(f -> _find(f, Paragraph.class).getFirst().getText()))
                .contains("Source: Ministry of Unification.")
                .anyMatch(t -> t.endsWith("made here from those of the source."));
    }
}
