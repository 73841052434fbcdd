package org.rostrum.workflow.notice;

import java.time.Duration;
import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How notices leave the house.
 *
 * @param background whether this replica tells and delivers by itself
 * @param poll after which pause it looks for what other replicas have left
 * @param tries how often a delivery is tried before somebody has to look at it
 * @param address of the house as people's browsers know it, for links
 * @param mailFrom who e-mails come from
 * @param webhookHosts hosts that webhooks may reach by plain http, or inside one's own network
 */
@ConfigurationProperties("rostrum.notices")
public record NoticeProperties(
        @DefaultValue("true") boolean background,
        @DefaultValue("5s") Duration poll,
        @DefaultValue("9") int tries,
        @DefaultValue("http://localhost:8080") String address,
        @DefaultValue("rostrum@localhost") String mailFrom,
        @DefaultValue List<String> webhookHosts) {

    public NoticeProperties {
        webhookHosts = List.copyOf(webhookHosts);
    }
}
