package org.tumen.shell;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.server.DefaultErrorHandler;
import com.vaadin.flow.server.ErrorEvent;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.tumen.kit.RefusedWrite;
import org.tumen.kit.Texts;

/** Tells a person who has pressed a button on any page that nothing was changed because of the disk. */
@Component
final class TellRefusedWrites implements VaadinServiceInitListener {

    private static final Logger LOG = LoggerFactory.getLogger(TellRefusedWrites.class);

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.getSource().addSessionInitListener(e -> e.getSession().setErrorHandler(TellRefusedWrites::failed));
    }

    private static void failed(ErrorEvent event) {
        UI ui = UI.getCurrent();
        Optional<String> words = ui == null ? Optional.empty()
                : RefusedWrite.text(event.getThrowable(), new Texts(ui.getLocale()));
        if (words.isEmpty()) {
            new DefaultErrorHandler().error(event);
            return;
        }
        LOG.warn("nothing was changed: {}", event.getThrowable().toString());
        Paragraph notice = new Paragraph(words.get());
        notice.addClassNames("notice", "refused-write");
        notice.getElement().setAttribute("role", "alert");
        ui.getElement().insertChild(0, notice.getElement());
    }
}
