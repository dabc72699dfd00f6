package org.tumen.dashboard.content;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.concurrent.atomic.AtomicLong;
import javax.sql.DataSource;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.jdbc.datasource.DelegatingDataSource;

/** Counts the rows that the application takes from its database. */
final class RowsRead implements BeanPostProcessor {

    private final AtomicLong rows = new AtomicLong();

    /** How many it has taken while this was done. */
    long during(Runnable work) {
        long before = rows.get();
        work.run();
        return rows.get() - before;
    }

    @Override
    public Object postProcessAfterInitialization(Object bean, String name) {
        return bean instanceof DataSource source ? new DelegatingDataSource(source) {
            @Override
            public Connection getConnection() throws SQLException {
                return counting(Connection.class, super.getConnection());
            }
        } : bean;
    }

    private <T> T counting(Class<T> type, T counted) {
        return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, (proxy, method,
                given) -> {
            Object result;
            try {
                result = method.invoke(counted, given);
            } catch (InvocationTargetException e) {
                throw e.getCause();
            }
            if (method.getName().equals("next") && Boolean.TRUE.equals(result)) {
                rows.incrementAndGet();
            }
            return switch (result) {
                case PreparedStatement statement -> counting(PreparedStatement.class, statement);
                case ResultSet set -> counting(ResultSet.class, set);
                case null, default -> result;
            };
        }));
    }
}
