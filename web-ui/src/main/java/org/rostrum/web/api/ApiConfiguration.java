package org.rostrum.web.api;

import jakarta.validation.Validator;
import org.springframework.boot.http.converter.autoconfigure.ServerHttpMessageConvertersCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;

/** Puts the API's own reading and writing of JSON before everybody else's. */
@Configuration(proxyBeanMethods = false)
class ApiConfiguration {

    @Bean
    @Order(Ordered.HIGHEST_PRECEDENCE)
    ServerHttpMessageConvertersCustomizer apiBodies(Validator validator) {
        var bodies = new ApiBodies(ApiJson.mapper(), validator);
        return converters -> converters.addCustomConverter(bodies);
    }
}
