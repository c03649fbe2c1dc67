package org.heard.database;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import javax.sql.DataSource;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
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
@EnableConfigurationProperties(Settings.class)
@EnableTransactionManagement
class DatabaseConfiguration {

    @Bean(destroyMethod = "close")
    Server server(Settings settings, ObjectProvider<EarlyDatabase> early) {
        var opening = early.getIfAvailable();
        return opening == null ? Server.open(settings) : opening.take();
    }

    @Bean(destroyMethod = "close")
    HikariDataSource pool(Server server, Settings settings) {
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
}
