package org.tumen.dashboard.page;

import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import org.tumen.dashboard.content.TopicPage;
import org.tumen.dashboard.topic.Part;
import org.tumen.dashboard.view.ViewState;
import org.tumen.kit.Texts;

/** What people who left the North are called, what the words say of them, and where that is told. */
final class TermsSection extends PageSection {

    /** A word, in Latin letters and as it is written in Korea; the second is empty for the English word. */
    private record Term(String word, String korean) {
    }

    private static final List<Term> TERMS = List.of(new Term("defector", ""), new Term("talbukja", "탈북자"),
            new Term("talbukmin", "탈북민"), new Term("saeteomin", "새터민"),
            new Term("bukhanitaljumin", "북한이탈주민 (北韓離脫住民)"), new Term("bukhyangmin", "북향민 (北鄕民)"));

    TermsSection(Texts texts) {
        DescriptionList terms = new DescriptionList();
        terms.addClassName("explained");
        TERMS.forEach(term -> {
            Span korean = new Span(term.korean());
            korean.getElement().setAttribute("lang", "ko");
            Span from = new Span(texts.get("term." + term.word() + ".from"));
            from.addClassName("quiet");
            terms.add(new Div(new DescriptionList.Term(new Span(term.word()), korean),
                    new DescriptionList.Description(new Span(texts.get("term." + term.word() + ".says")), from)));
        });
        getContent().setId(Part.TERMS.key());
        getContent().addClassName("card");
        getContent().add(new H2(texts.get("terms.title")), new Paragraph(texts.get("terms.why")), terms);
    }

    @Override
    void show(TopicPage page, ViewState state) {
        setVisible(Part.TERMS.stands(state));
    }
}
