package org.rostrum.web.security;

import java.time.Duration;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.session.Session;
import org.springframework.session.SessionRepository;
import org.springframework.session.config.annotation.web.http.EnableSpringHttpSession;
import org.springframework.session.jdbc.JdbcIndexedSessionRepository;
import org.springframework.session.jdbc.PostgreSqlJdbcIndexedSessionRepositoryCustomizer;
import org.springframework.session.web.http.CookieSerializer;
import org.springframework.session.web.http.DefaultCookieSerializer;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** Sessions live in PostgreSQL, so that any replica can answer any request. */
@Configuration(proxyBeanMethods = false)
@EnableSpringHttpSession
class KeepingSessions {

    @Bean
    SessionRepository<? extends Session> sessionRepository(
            JdbcOperations jdbc,
            PlatformTransactionManager transactions,
            @Value("${spring.session.timeout:12h}") Duration timeout) {
        var separate = new TransactionTemplate(transactions);
        separate.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
        var operations = new SessionTransactions(separate);
        var sessions = new JdbcIndexedSessionRepository(jdbc, operations);
        sessions.setTableName("web.spring_session");
        sessions.setDefaultMaxInactiveInterval(timeout);
        // Sessions.tidy() does it.
        sessions.setCleanupCron("-");
        new PostgreSqlJdbcIndexedSessionRepositoryCustomizer().customize(sessions);
        sessions.afterPropertiesSet();
        return UnhurriedSessions.over(sessions, operations);
    }

    @Bean
    CookieSerializer cookieSerializer(
            @Value("${server.servlet.session.cookie.name:rostrum-session}") String name) {
        var cookie = new DefaultCookieSerializer();
        cookie.setCookieName(name);
        cookie.setSameSite("Lax");
        // HttpOnly always; Secure whenever the request came over TLS.
        return cookie;
    }
}
