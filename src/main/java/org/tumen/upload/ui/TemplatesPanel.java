package org.tumen.upload.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.select.Select;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.tumen.kit.FileLink;
import org.tumen.kit.Texts;
import org.tumen.statistics.catalogue.Indicator;
import org.tumen.upload.template.MakeTemplates;
import org.tumen.upload.template.Template;
import org.tumen.upload.template.TemplateFormat;

/** Tables to fill in, empty or with the figures that stand today. */
final class TemplatesPanel extends Composite<Section> {

    private final MakeTemplates make;
    private final Select<Indicator> indicator = new Select<>();

    TemplatesPanel(MakeTemplates make, Texts texts) {
        this.make = make;
        List<Indicator> all = make.indicators();
        indicator.setLabel(texts.get("templates.indicator"));
        indicator.setItems(all);
        indicator.setItemLabelGenerator(i -> i.title().in(texts.locale()));
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

    private FileLink link(String text, TemplateFormat format, String name, Function<Indicator, Template> template) {
        return new FileLink(text, () -> file(format, name, template));
    }

    /** A template of the indicator that is chosen when the file is asked for. */
    private FileLink.Content file(TemplateFormat format, String name, Function<Indicator, Template> template) {
        Indicator chosen = indicator.getValue();
        return new FileLink.Content("tumen-%s-%s.%s".formatted(chosen.code(), name, format.extension()),
                format.mediaType(), format.write(template.apply(chosen)));
    }
}
