package org.tumen.dashboard.page;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import org.tumen.dashboard.content.TopicPage;
import org.tumen.dashboard.topic.Part;
import org.tumen.dashboard.view.ViewState;
import org.tumen.kit.Texts;

/** How the figures are kept and shown, in plain words. */
final class MethodSection extends PageSection {

    private static final List<String> POINTS = List.of("releases", "missing", "drawn", "definitions", "estimates",
            "rounding", "events");

    MethodSection(Texts texts) {
        Div points = new Div();
        points.addClassName("explained");
        POINTS.forEach(point -> points.add(new Div(new H3(texts.get("method." + point + ".title")),
                new Paragraph(texts.get("method." + point)))));
        getContent().setId(Part.METHOD.key());
        getContent().addClassName("card");
        getContent().add(new H2(texts.get("method.title")), points);
    }

    @Override
    void show(TopicPage page, ViewState state) {
        setVisible(Part.METHOD.stands(state));
    }
}
