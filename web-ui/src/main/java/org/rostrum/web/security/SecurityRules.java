package org.rostrum.web.security;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import org.rostrum.workflow.people.Role;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.security.authentication.AuthenticationManager;
import org.springframework.security.authentication.ProviderManager;
import org.springframework.security.authorization.AuthenticatedAuthorizationManager;
import org.springframework.security.authorization.AuthorityAuthorizationManager;
import org.springframework.security.authorization.AuthorizationManager;
import org.springframework.security.authorization.AuthorizationManagers;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.RequestAuthorizationContext;
import org.springframework.security.web.authentication.AnonymousAuthenticationFilter;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.security.web.savedrequest.HttpSessionRequestCache;
import org.springframework.security.web.savedrequest.RequestCache;
import org.springframework.web.servlet.LocaleResolver;

/** Who may come in where. What somebody may do there, the verbs themselves know. */
@Configuration(proxyBeanMethods = false)
class SecurityRules {

    private static final String[] OPEN = {
        "/ui/**",
        "/favicon.ico",
        "/language",
        "/theme",
        "/error",
        "/actuator/health/**",
        "/api/openapi",
        "/api/openapi/**"
    };

    private static final AuthorizationManager<RequestAuthorizationContext> SETTLED =
            AuthorizationManagers.allOf(
                    AuthenticatedAuthorizationManager.authenticated(),
                    AuthorizationManagers.not(
                            AuthorityAuthorizationManager.hasAuthority(
                                    SignedInAuthentication.MUST_CHANGE_PASSWORD)));

    @Bean
    AuthenticationManager authenticationManager(CheckingPassword passwords) {
        return new ProviderManager(passwords);
    }

    @Bean
    SecurityContextRepository securityContextRepository() {
        return new HttpSessionSecurityContextRepository();
    }

    /** Only pages are come back to after signing in, not parts of them and not the API. */
    @Bean
    RequestCache requestCache() {
        var cache = new HttpSessionRequestCache();
        cache.setRequestMatcher(SecurityRules::isPage);
        return cache;
    }

    private static boolean isPage(HttpServletRequest request) {
        String accepted = request.getHeader(HttpHeaders.ACCEPT);
        return request.getMethod().equals("GET")
                && accepted != null
                && accepted.contains("text/html")
                && request.getHeader("HX-Request") == null
                && !Refusing.isApi(request);
    }

    /** Programs: no session, no cookie, and so nothing that could be forged. */
    @Bean
    @Order(1)
    SecurityFilterChain programs(
            HttpSecurity http,
            Tokens tokens,
            CheckingPassword passwords,
            Problem problem,
            LocaleResolver locales,
            Refusing refusing) {
        var signIn = new ProgramSignIn(tokens, passwords, problem, locales);
        return http.securityMatcher(SecurityRules::isProgram)
                .headers(new SafeHeaders())
                .csrf(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .requestCache(AbstractHttpConfigurer::disable)
                .sessionManagement(s -> s.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .addFilterBefore(signIn, AnonymousAuthenticationFilter.class)
                .exceptionHandling(
                        e -> e.authenticationEntryPoint(refusing).accessDeniedHandler(refusing))
                .authorizeHttpRequests(
                        a -> a.requestMatchers(OPEN).permitAll().anyRequest().authenticated())
                .build();
    }

    private static boolean isProgram(HttpServletRequest request) {
        return Refusing.isApi(request)
                && (request.getHeader(HttpHeaders.AUTHORIZATION) != null
                        || request.getRequestedSessionId() == null);
    }

    /** People, with a browser. */
    @Bean
    @Order(2)
    SecurityFilterChain pages(
            HttpSecurity http,
            AuthenticationManager signIn,
            SecurityContextRepository contexts,
            RequestCache wanted,
            Refusing refusing) {
        return http.headers(new SafeHeaders())
                .authenticationManager(signIn)
                .securityContext(context -> context.securityContextRepository(contexts))
                .requestCache(cache -> cache.requestCache(wanted))
                .formLogin(form ->
                        form.loginPage("/login")
                                .successHandler(new Home(wanted))
                                .failureHandler(new SignInFailure()))
                .logout(logout -> logout.logoutSuccessUrl("/login?signed-out"))
                .exceptionHandling(
                        e -> e.authenticationEntryPoint(refusing).accessDeniedHandler(refusing))
                .authorizeHttpRequests(a ->
                        // Asynchronous ones end what was let in before.
                        a.dispatcherTypeMatchers(
                                        DispatcherType.ERROR,
                                        DispatcherType.FORWARD,
                                        DispatcherType.ASYNC)
                                .permitAll()
                                .requestMatchers(OPEN)
                                .permitAll()
                                .requestMatchers("/login", "/login/as", "/setup")
                                .permitAll()
                                .requestMatchers("/profile", "/profile/**")
                                .authenticated()
                                .requestMatchers(
                                        "/people",
                                        "/people/**",
                                        "/departments",
                                        "/departments/**",
                                        "/calendar",
                                        "/calendar/**")
                                .hasAnyRole(Role.SYSTEM_ADMIN.name(), Role.SECURITY_ADMIN.name())
                                .requestMatchers("/deliveries", "/deliveries/**")
                                .hasRole(Role.SYSTEM_ADMIN.name())
                                .anyRequest()
                                .access(SETTLED))
                .build();
    }
}
