package org.tumen.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.List;
import org.springframework.beans.factory.annotation.Value;
import org.tumen.kit.Page;
import org.tumen.kit.Texts;

/** What is kept of readers and of those who have an account, what for, for how long, and who is asked about it. */
@Route(PrivacyView.PATH)
@AnonymousAllowed
final class PrivacyView extends Composite<Main> implements HasDynamicTitle {

    static final String PATH = "privacy";

    private static final List<String> READERS = List.of("nobody", "session", "wishes", "follow", "address");
    private static final List<String> STAFF = List.of("account", "log", "addresses", "kept", "device", "guesses",
            "work");

    private final Texts texts = new Texts(getLocale());
    private final String operator;
    private final int days;

    /**
     * @param operator whom people ask, from {@code TUMEN_OPERATOR}; empty for nobody
     * @param days     for how many days the audit log keeps addresses whole
     */
    PrivacyView(@Value("${tumen.operator:}") String operator, @Value("${tumen.audit.address-days}") int days) {
        this.operator = operator.strip();
        this.days = days;
    }

    @Override
    protected Main initContent() {
        Header head = Page.head(new H1(texts.get("privacy.title")), new Paragraph(texts.get("privacy.lead")));
        Main main = new Page(head, points("readers", READERS), points("staff", STAFF), asking());
        main.addClassName("overview");
        return main;
    }

    @Override
    public String getPageTitle() {
        return texts.get("page.title", texts.get("privacy.title"));
    }

    private Section points(String whose, List<String> names) {
        Div points = new Div();
        points.addClassName("explained");
        names.forEach(name -> points.add(new Div(new H3(texts.get("privacy." + name + ".title")),
                new Paragraph(texts.get("privacy." + name, days)))));
        return card(new H2(texts.get("privacy." + whose)), points);
    }

    private Section asking() {
        return card(new H2(texts.get("privacy.ask")), new Paragraph(operator.isEmpty()
                ? texts.get("privacy.ask.nobody") : texts.get("privacy.ask.operator", operator)));
    }

    private static Section card(H2 heading, Component content) {
        Section card = new Section(heading, content);
        card.addClassName("card");
        return card;
    }
}
