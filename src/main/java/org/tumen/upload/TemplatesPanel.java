package org.tumen.upload;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.tumen.kit.Texts;
import org.tumen.statistics.Catalogue;
import org.tumen.statistics.Indicator;

/**
 * Tables to fill in, empty or with the figures that stand today. A link leads into the session of the page it is on,
 * so nobody else can follow it.
 */
final class TemplatesPanel extends Composite<Section> {

    private final MakeTemplates make;
    private final Select<Indicator> indicator = new Select<>();

    TemplatesPanel(MakeTemplates make, Texts texts) {
        this.make = make;
        List<Indicator> all = make.indicators();
        indicator.setLabel(texts.get("templates.indicator"));
        indicator.setItems(all);
        indicator.setItemLabelGenerator(i -> Catalogue.pick(texts.locale(), i.titleEn(), i.titleKo()));
        indicator.setValue(all.getFirst());
        Div choice = new Div(indicator);
        choice.addClassName("choices");
        Div links = new Div();
        links.addClassName("actions");
        for (TemplateFormat format : make.formats()) {
            String kind = format.extension().toUpperCase(Locale.ROOT);
            links.add(link(texts.get("templates.empty", kind), format, "empty", make::empty),
                    link(texts.get("templates.filled", kind), format, "filled", make::filled));
        }
        getContent().addClassName("card");
        getContent().add(new H2(texts.get("templates.title")), new Paragraph(texts.get("templates.lead")), choice,
                links);
    }

    private Anchor link(String text, TemplateFormat format, String name, Function<Indicator, Template> template) {
        Anchor link = new Anchor(DownloadHandler.fromInputStream(e -> file(format, name, template)), text);
        link.getElement().setAttribute("download", true);
        link.addClassName("button");
        return link;
    }

    /** Made when asked for, of the indicator that is chosen then. */
    private DownloadResponse file(TemplateFormat format, String name, Function<Indicator, Template> template) {
        Indicator chosen = indicator.getValue();
        byte[] bytes = format.write(template.apply(chosen));
        return new DownloadResponse(new ByteArrayInputStream(bytes),
                "tumen-%s-%s.%s".formatted(chosen.code(), name, format.extension()), format.mediaType(), bytes.length);
    }
}
