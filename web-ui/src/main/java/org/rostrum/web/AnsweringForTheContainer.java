package org.rostrum.web;

import java.util.List;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.core.Ordered;
import org.springframework.stereotype.Component;

/** Puts our own words where the container would show its own page; the last one is asked first. */
@Component
class AnsweringForTheContainer
        implements WebServerFactoryCustomizer<TomcatServletWebServerFactory>, Ordered {

    private final List<ContainerRefusals> refusals;

    AnsweringForTheContainer(List<ContainerRefusals> refusals) {
        this.refusals = refusals;
    }

    @Override
    public int getOrder() {
        return LOWEST_PRECEDENCE;
    }

    @Override
    public void customize(TomcatServletWebServerFactory factory) {
        factory.addContextCustomizers(
                context -> refusals.forEach(context.getParent().getPipeline()::addValve));
    }
}
