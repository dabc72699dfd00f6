package org.tumen.upload.rule;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Arrays;
import java.util.Collections;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.tumen.kit.Page;
import org.tumen.kit.Texts;
import org.tumen.upload.sheet.Rule;

/** Everything that is checked of an uploaded file, stage by stage: how grave it is, what it says, what to do. */
@Route(RulesLink.PATH)
@RolesAllowed("ADMIN")
@StyleSheet("upload.css")
final class RulesView extends Composite<Main> implements HasDynamicTitle {

    private static final Pattern PLACE = Pattern.compile("\\{\\d");
    /** Stands for what a file fills into a text; no text has more than ten places. */
    private static final Object[] UNKNOWN = Collections.nCopies(10, "…").toArray();

    private final Texts texts = new Texts(getLocale());

    @Override
    protected Main initContent() {
        Header head = Page.head(new H1(texts.get("rules.title")), new Paragraph(texts.get("rules.lead")));
        Main main = new Page(head);
        main.addClassName("admin");
        Stream.of(Rule.Stage.values()).forEach(stage -> main.add(section(stage)));
        return main;
    }

    @Override
    public String getPageTitle() {
        return texts.get("page.title", texts.get("rules.title"));
    }

    private Section section(Rule.Stage stage) {
        UnorderedList rules = new UnorderedList();
        rules.addClassName("rules");
        Arrays.stream(Rule.values()).filter(rule -> rule.stage() == stage).forEach(rule -> rules.add(item(rule)));
        Section section = new Section(new H2(texts.get("rules.stage." + stage.name())), rules);
        section.addClassName("card");
        return section;
    }

    private ListItem item(Rule rule) {
        Span advice = new Span(text(rule.remedyKey()));
        advice.addClassName("quiet");
        Div says = new Div(new Span(text(rule.textKey())), advice);
        says.addClassName("finding-says");
        ListItem item = new ListItem(new SeverityMark(rule.severity(), texts), says);
        item.addClassName("finding");
        return item;
    }

    /** A text without the file of which it speaks: "Line {0} cannot be read" is "Line … cannot be read". */
    private String text(String key) {
        String text = texts.get(key);
        return PLACE.matcher(text).find() ? texts.get(key, UNKNOWN) : text;
    }
}
