package org.heard.database;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.util.Optional;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcOperations;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.annotation.EnableTransactionManagement;
import org.springframework.transaction.support.TransactionTemplate;

/// Puts the parts together: the server, the schema, the pool, and transactions that know their organisation.
@Configuration(proxyBeanMethods = false)
@EnableTransactionManagement
class DatabaseConfiguration {

    @Bean(destroyMethod = "close")
    Server server(Settings settings) {
        return Server.open(settings);
    }

    @Bean(destroyMethod = "close")
    HikariDataSource pool(Server server, Settings settings) {
        new Schema(server.connections()).bringUpToDate();
        return pool(server.connections().application(), settings.pool());
    }

    @Bean
    DataSource rows(HikariDataSource pool) {
        return new TransactionalOnly(pool);
    }

    @Bean
    PlatformTransactionManager transactionManager(DataSource rows) {
        return new TenantTransactions((TransactionalOnly) rows);
    }

    @Bean
    TransactionTemplate transaction(PlatformTransactionManager transactionManager) {
        return new TransactionTemplate(transactionManager);
    }

    @Bean
    NamedParameterJdbcOperations batches(DataSource rows) {
        return new NamedParameterJdbcTemplate(rows);
    }

    @Bean
    JdbcClient jdbcClient(NamedParameterJdbcOperations batches) {
        return JdbcClient.create(batches);
    }

    private static HikariDataSource pool(Connections.Role role, int size) {
        var config = new HikariConfig();
        config.setPoolName("heard");
        config.setJdbcUrl(role.url());
        if (!role.user().isEmpty()) {
            config.setUsername(role.user());
            config.setPassword(role.password());
        }
        config.setMaximumPoolSize(size);
        config.setMinimumIdle(Math.min(2, size));
        config.setConnectionTimeout(10_000);
        config.addDataSourceProperty("reWriteBatchedInserts", "true");
        // What PostgreSQL says of a refused row quotes the row: a child's name has no place in a log.
        config.addDataSourceProperty("logServerErrorDetail", "false");
        config.addDataSourceProperty("ApplicationName", "heard");
        // Plans are made once a connection: planning anew for each list of children takes longer than reading them.
        config.addDataSourceProperty("prepareThreshold", "2");
        config.addDataSourceProperty("preparedStatementCacheQueries", "512");
        config.addDataSourceProperty("options", "-c plan_cache_mode=force_generic_plan");
        return new HikariDataSource(config);
    }

    /// The built-in PostgreSQL, or the addresses of one that somebody else runs.
    record Server(Connections connections, Optional<BuiltInPostgres> builtIn) implements AutoCloseable {
        static Server open(Settings settings) {
            var url = blankToNull(settings.url());
            if (url == null) {
                var postgres =
                        BuiltInPostgres.open(settings.home().toAbsolutePath(), settings.join(), settings.begin());
                return new Server(postgres.connections(), Optional.of(postgres));
            }
            var owner = blankToNull(settings.ownerUrl());
            return new Server(
                    new Connections(Connections.Role.parse(url), owner == null ? null : Connections.Role.parse(owner)),
                    Optional.empty());
        }

        @Override
        public void close() throws java.io.IOException {
            if (builtIn.isPresent()) {
                builtIn.get().close();
            }
        }

        private static @Nullable String blankToNull(@Nullable String text) {
            return text == null || text.isBlank() ? null : text;
        }
    }
}
