package org.rostrum.web;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpStatus;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Refuses what cannot be read, and the address of the error page when a person asks for it. */
@Configuration(proxyBeanMethods = false)
class RefusingTheUnreadable implements WebMvcConfigurer, HandlerInterceptor {

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(this);
    }

    @Override
    public boolean preHandle(
            HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (request.getDispatcherType() != DispatcherType.REQUEST) {
            return true;
        }
        if (request.getAttribute(ReadableParameters.UNREADABLE) != null) {
            throw new ResponseStatusException(HttpStatus.BAD_REQUEST);
        }
        if (request.getRequestURI().equals("/error")) {
            throw new NoSuchPage();
        }
        return true;
    }
}
