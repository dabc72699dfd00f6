package org.tumen.state;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.spi.IThrowableProxy;
import ch.qos.logback.core.AppenderBase;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.slf4j.LoggerFactory;

/**
 * Hears what HSQLDB says of itself. Where the log of its transactions cannot be written or brought to the disk, a
 * commit succeeds all the same, and a warning in the thread that commits is all that HSQLDB makes of it. So each of
 * its warnings is trouble, whatever the settings of logging are.
 */
final class HearDatabase extends AppenderBase<ILoggingEvent> {

    /** What it calls itself; the name of a database follows. */
    private static final String ENGINE = "hsqldb.db";

    private final DatabaseTrouble trouble;
    /** The trouble heard while the database was being opened, for the one who opens it to report; null from then on. */
    private @Nullable List<String> early = new ArrayList<>();

    private HearDatabase(DatabaseTrouble trouble) {
        this.trouble = trouble;
    }

    /** Hears it from now on. */
    static HearDatabase begin(DatabaseTrouble trouble) {
        HearDatabase ear = new HearDatabase(trouble);
        Logger engine = (Logger) LoggerFactory.getLogger(ENGINE);
        ear.setContext(engine.getLoggerContext());
        ear.start();
        engine.setLevel(Level.WARN);
        engine.setAdditive(false);
        engine.addAppender(ear);
        return ear;
    }

    /** The database is open after all: what was heard before counts. */
    synchronized void opened() {
        if (early != null) {
            early.forEach(trouble::found);
            early = null;
        }
    }

    /** Hears no more. */
    void end() {
        ((Logger) LoggerFactory.getLogger(ENGINE)).detachAppender(this);
        stop();
    }

    @Override
    protected synchronized void append(ILoggingEvent event) {
        IThrowableProxy cause = event.getThrowableProxy();
        String said = "the database says: " + event.getFormattedMessage().strip()
                + (cause == null ? "" : " (%s)".formatted(cause.getMessage()));
        if (early != null) {
            early.add(said);
        } else {
            trouble.found(said);
        }
    }
}
