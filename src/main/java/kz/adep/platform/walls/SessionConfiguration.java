package kz.adep.platform.walls;

import javax.sql.DataSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.session.config.SessionRepositoryCustomizer;
import org.springframework.session.jdbc.JdbcIndexedSessionRepository;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionCallback;
import org.springframework.transaction.support.TransactionOperations;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Sessions are kept with the login's own rights, whoever acts: not through the walls. */
@Configuration(proxyBeanMethods = false)
class SessionConfiguration {

    /**
     * Each page reads its session and tells its use, so both are single statements: outside a transaction none is begun
     * for them, and one that runs is not joined, since it has taken on somebody's role.
     */
    @Bean(name = "springSessionTransactionOperations", defaultCandidate = false)
    TransactionOperations sessionTransactions(DataSource dataSource) {
        TransactionTemplate ofItsOwn = new TransactionTemplate(new JdbcTransactionManager(dataSource));
        ofItsOwn.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
        TransactionOperations none = TransactionOperations.withoutTransaction();
        return new TransactionOperations() {
            @Override
            public <T> T execute(TransactionCallback<T> action) {
                boolean runs = TransactionSynchronizationManager.isActualTransactionActive();
                return runs ? ofItsOwn.execute(action) : none.execute(action);
            }
        };
    }

    /**
     * The last use is told at most each half minute, and does not wait for the disk: it is all that a crash may cost. The
     * parameters are those of the statement it stands for.
     */
    @Bean
    SessionRepositoryCustomizer<JdbcIndexedSessionRepository> lastUse() {
        return sessions -> sessions.setUpdateSessionQuery("""
                update %TABLE_NAME% s
                   set session_id = n.session_id, last_access_time = n.used, max_inactive_interval = n.idle,
                       expiry_time = n.expiry, principal_name = n.principal
                  from (select set_config('synchronous_commit', 'off', true), ?::text as session_id, ?::bigint as used,
                               ?::integer as idle, ?::bigint as expiry, ?::text as principal) n
                 where s.primary_id = ?
                   and (n.used - s.last_access_time >= 30000
                        or (s.session_id::text, s.max_inactive_interval, s.principal_name)
                           is distinct from (n.session_id, n.idle, n.principal))""");
    }
}
