package org.tumen.shell;

import com.vaadin.flow.component.ReconnectDialogConfiguration;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.CustomizedSystemMessages;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinServiceInitListener;
import org.springframework.stereotype.Component;
import org.tumen.kit.Texts;

/**
 * What the reader is told when the connection is lost or the session has ended, in the reader's language. A session
 * that has ended is begun again without a word: the address holds everything that was on the screen.
 */
@Component
final class ConnectionTexts implements VaadinServiceInitListener {

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.getSource().addUIInitListener(e -> say(e.getUI()));
        event.getSource().setSystemMessagesProvider(info -> {
            CustomizedSystemMessages messages = new CustomizedSystemMessages();
            messages.setSessionExpiredNotificationEnabled(false);
            Texts texts = new Texts(info.getLocale());
            messages.setInternalErrorCaption(texts.get("failure.title"));
            messages.setInternalErrorMessage(texts.get("failure.reload"));
            return messages;
        });
    }

    private static void say(UI ui) {
        Texts texts = new Texts(ApplyPreferences.language(VaadinRequest.getCurrent()));
        ReconnectDialogConfiguration dialog = ui.getReconnectDialogConfiguration();
        dialog.setDialogText(texts.get("connection.lost"));
        dialog.setDialogTextGaveUp(texts.get("connection.gaveUp"));
        ui.getPage().executeJs("""
                const indicator = window.Vaadin && window.Vaadin.connectionIndicator;
                if (indicator) {
                    indicator.onlineText = $0;
                    indicator.offlineText = $1;
                    indicator.reconnectingText = $1;
                }
                """, texts.get("connection.back"), texts.get("connection.lost"));
    }
}
