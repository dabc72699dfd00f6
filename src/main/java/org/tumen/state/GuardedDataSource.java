package org.tumen.state;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Set;
import javax.sql.DataSource;
import org.springframework.jdbc.datasource.DelegatingDataSource;

/**
 * A data source whose commits are answered only when {@link KeptCommits} has them on the disk. While there is trouble
 * it refuses every write; reads continue.
 */
final class GuardedDataSource extends DelegatingDataSource {

    private static final Set<String> WRITES = Set.of("execute", "executeUpdate", "executeLargeUpdate", "executeBatch",
            "executeLargeBatch");

    private final KeptCommits kept;
    private final HearDatabase ear;

    GuardedDataSource(DataSource target, KeptCommits kept, HearDatabase ear) {
        super(target);
        this.kept = kept;
        this.ear = ear;
    }

    @Override
    public Connection getConnection() throws SQLException {
        kept.openAnewAfterTrouble();
        Guarded guarded = new Guarded(super.getConnection());
        ear.opened();
        return proxy(Connection.class, (proxy, method, arguments) -> guarded.call(method, arguments));
    }

    private static <T> T proxy(Class<T> type, java.lang.reflect.InvocationHandler calls) {
        return type.cast(Proxy.newProxyInstance(GuardedDataSource.class.getClassLoader(), new Class<?>[] {type},
                calls));
    }

    private static Object call(Object target, Method method, Object[] arguments) throws Throwable {
        try {
            return method.invoke(target, arguments);
        } catch (InvocationTargetException e) {
            throw e.getCause();
        }
    }

    /** A connection that is in use. */
    private final class Guarded {

        private final Connection connection;
        /** Whether the transaction may have written before there was trouble. */
        private boolean free;

        private Guarded(Connection connection) {
            this.connection = connection;
        }

        private Object call(Method method, Object[] arguments) throws Throwable {
            switch (method.getName()) {
                case "commit" -> {
                    commit();
                    return null;
                }
                case "createStatement", "prepareStatement", "prepareCall" -> {
                    Object statement = GuardedDataSource.call(connection, method, arguments);
                    return looked() ? guarded(method.getReturnType().asSubclass(Statement.class), statement)
                            : statement;
                }
                default -> {
                    return GuardedDataSource.call(connection, method, arguments);
                }
            }
        }

        /** In a transaction only the commit is guarded; guarding each statement would cost time. */
        private boolean looked() throws SQLException {
            boolean each = connection.getAutoCommit() || kept.trouble();
            free = free || !each;
            return each;
        }

        private void commit() throws SQLException {
            boolean wrote = free && !connection.isReadOnly();
            free = false;
            if (wrote) {
                kept.commit(connection);
            } else {
                connection.commit();
            }
        }

        private <S extends Statement> S guarded(Class<S> type, Object statement) {
            return proxy(type, (proxy, method, arguments) -> {
                if (!WRITES.contains(method.getName())) {
                    return GuardedDataSource.call(statement, method, arguments);
                }
                kept.check();
                return connection.getAutoCommit() ? alone(statement, method, arguments)
                        : GuardedDataSource.call(statement, method, arguments);
            });
        }

        /** A statement that is a transaction of its own is committed as every other. */
        private Object alone(Object statement, Method method, Object[] arguments) throws Throwable {
            connection.setAutoCommit(false);
            try {
                Object answer = GuardedDataSource.call(statement, method, arguments);
                kept.commit(connection);
                return answer;
            } catch (SQLException e) {
                connection.rollback();
                throw e;
            } finally {
                connection.setAutoCommit(true);
            }
        }
    }
}
