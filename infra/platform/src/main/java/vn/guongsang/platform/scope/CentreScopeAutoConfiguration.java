package vn.guongsang.platform.scope;

import jakarta.persistence.EntityManagerFactory;
import javax.sql.DataSource;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;

@AutoConfiguration(
        afterName = "org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration",
        beforeName = {
            "org.springframework.boot.hibernate.autoconfigure.HibernateJpaAutoConfiguration",
            "org.springframework.boot.jdbc.autoconfigure.DataSourceTransactionManagerAutoConfiguration"
        })
class CentreScopeAutoConfiguration {

    @Bean
    CentreFence centreFence(DataSource database) {
        return new CentreFence(database);
    }

    @Bean
    Centres centres(JdbcClient jdbc) {
        return new Centres(jdbc);
    }

    @Bean
    PlatformTransactionManager transactionManager(
            EntityManagerFactory entities, CentreFence fence) {
        return new FencedTransactions(entities, fence);
    }
}
