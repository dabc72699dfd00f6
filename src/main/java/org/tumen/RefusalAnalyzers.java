package org.tumen;

import java.sql.SQLException;
import java.time.DateTimeException;
import java.util.Objects;
import java.util.Set;
import org.flywaydb.core.api.exception.FlywayValidateException;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.boot.web.server.PortInUseException;
import org.springframework.core.env.Environment;
import org.tumen.state.StartRefused;
import org.tumen.statistics.datapackage.PackageProblem;

/** What can keep Tumen from starting, each turned into one sentence. */
final class RefusalAnalyzers {

    private RefusalAnalyzers() {
    }

    /** Another program listens on the port. */
    static final class PortTaken extends AbstractFailureAnalyzer<PortInUseException> {
        @Override
        protected @Nullable FailureAnalysis analyze(Throwable root, PortInUseException cause) {
            return new FailureAnalysis(("Port %d is taken by another program: stop that one, or name another port, "
                    + "such as PORT=%d.").formatted(cause.getPort(), cause.getPort() + 1), null, cause);
        }
    }

    /** Something in the state folder or in the environment is not as it must be. */
    static final class Refused extends AbstractFailureAnalyzer<StartRefused> {
        @Override
        protected @Nullable FailureAnalysis analyze(Throwable root, StartRefused cause) {
            return new FailureAnalysis(cause.getMessage(), null, cause);
        }
    }

    /** The environment names a zone that is none; nothing else of a start reads zones. */
    static final class UnknownZone extends AbstractFailureAnalyzer<DateTimeException> {
        @Override
        protected @Nullable FailureAnalysis analyze(Throwable root, DateTimeException cause) {
            return new FailureAnalysis("TUMEN_ZONE names no time zone (%s): name one such as Asia/Seoul."
                    .formatted(cause.getMessage()), null, cause);
        }
    }

    /** The data package has a row that cannot be taken. */
    static final class BrokenPackage extends AbstractFailureAnalyzer<PackageProblem> {
        @Override
        protected @Nullable FailureAnalysis analyze(Throwable root, PackageProblem cause) {
            return new FailureAnalysis("The data package cannot be loaded, nothing was stored. "
                    + cause.getMessage(), null, cause);
        }
    }

    /** The schema of the database is none that this Tumen has made. */
    static final class ForeignSchema extends AbstractFailureAnalyzer<FlywayValidateException> {
        @Override
        protected @Nullable FailureAnalysis analyze(Throwable root, FlywayValidateException cause) {
            return new FailureAnalysis("The database was changed by another version of Tumen than this one, a newer "
                    + "one or one before the first that was given out: start that one, or put back a backup of the "
                    + "folder.", null, cause);
        }
    }

    /** The database cannot be opened or read. */
    static final class BrokenDatabase extends AbstractFailureAnalyzer<SQLException> {

        /** Classes of states that speak of the database, and not of what was asked of it. */
        private static final Set<String> OWN_FAULT = Set.of("S1", "HY", "08", "58");

        private final Environment environment;

        BrokenDatabase(Environment environment) {
            this.environment = environment;
        }

        @Override
        protected @Nullable FailureAnalysis analyze(Throwable root, SQLException cause) {
            String state = Objects.requireNonNullElse(cause.getSQLState(), "");
            if (state.length() < 2 || !OWN_FAULT.contains(state.substring(0, 2))) {
                return null;
            }
            return new FailureAnalysis("The database at %s cannot be read (%s): if it is damaged, put back a backup of "
                    .formatted(environment.getProperty("spring.datasource.url", "").replaceFirst(";.*", ""),
                            String.valueOf(cause.getMessage()).lines().findFirst().orElse("")) + "the folder.", null,
                    cause);
        }
    }

    /** Whatever else went wrong. */
    static final class AnythingElse extends AbstractFailureAnalyzer<Throwable> {
        @Override
        protected @Nullable FailureAnalysis analyze(Throwable root, Throwable cause) {
            Throwable deepest = cause;
            while (deepest.getCause() != null) {
                deepest = deepest.getCause();
            }
            return new FailureAnalysis("Tumen could not start: %s (%s)".formatted(deepest.getMessage(),
                    deepest.getClass().getSimpleName()), null, cause);
        }
    }
}
