package org.rostrum.web.route;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.rostrum.draft.Draft;
import org.rostrum.workflow.Forecast;
import org.rostrum.workflow.NamedPerson;
import org.rostrum.workflow.route.Finding;
import org.rostrum.workflow.route.Name;
import org.rostrum.workflow.route.Route;
import org.rostrum.workflow.route.Share;
import org.rostrum.workflow.route.Station;
import org.rostrum.workflow.route.Station.Sitting;
import org.rostrum.workflow.routing.KeptRoutes;
import org.rostrum.workflow.routing.KeptVersion;
import org.rostrum.workflow.routing.Proposal;
import org.rostrum.workflow.routing.RouteRules;
import org.rostrum.workflow.routing.RoutesForDrafts;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Routes and what was found in them, in the language of the request; {@code @routeWords}. */
@Component
public class RouteWords {

    private final MessageSource words;
    private final KeptRoutes routes;
    private final RoutesForDrafts rules;

    RouteWords(MessageSource words, KeptRoutes routes, RoutesForDrafts rules) {
        this.words = words;
        this.routes = routes;
        this.rules = rules;
    }

    /** Why a draft is meant to go by a route; empty where no rule says so. */
    public String meant(Draft.Head draft) {
        RouteRules.Chosen chosen = rules.of(draft);
        return chosen.rule() == null ? "" : meant(chosen);
    }

    /** Which route a rule has chosen, and whether there is another choice. */
    public String meant(RouteRules.Chosen chosen) {
        String name = routes.find(chosen.route()).map(k -> name(k.route())).orElse(chosen.route());
        String key = chosen.rule() == null ? "usual" : chosen.binding() ? "binding" : "advised";
        return say("route-rules.meant." + key, chosen.number(), name);
    }

    public String name(Route route) {
        return in(route.name());
    }

    public String name(Station station) {
        return in(station.name());
    }

    public int running(KeptRoutes.Kept kept) {
        return kept.versions().stream().mapToInt(KeptVersion::running).sum();
    }

    /** Who sits there; with a plus sign, also those who do for some drafts only. */
    public String sitting(Station station) {
        return station.sittings().stream().map(this::sitting).collect(Collectors.joining(" + "));
    }

    private String sitting(Sitting sitting) {
        return switch (sitting) {
            case Sitting.Head _ -> say("routes.sits.head");
            case Sitting.Departments _ -> say("routes.sits.departments");
            case Sitting.OfRole(_, String name) -> name;
            case Sitting.Leaders(int count) ->
                    count == 0 ? say("routes.sits.leaders") : say("routes.sits.leaders-of", count);
            case Sitting.HeadAbove _ -> say("routes.sits.head-above");
            case Sitting.DepartmentOf(String code, boolean head) ->
                    say(head ? "routes.sits.head-of" : "routes.sits.department", code);
            case Sitting.People(List<String> usernames) -> String.join("、", usernames);
            case Sitting.Chosen(Station.Chooser chooser, _) ->
                    say("routes.sits.chosen." + chooser.name());
            case Sitting.Together(List<Sitting> all) ->
                    all.stream().map(this::sitting).collect(Collectors.joining(" + "));
        };
    }

    public String rule(Station station) {
        Share share = station.share();
        return rule(station.rule(), share == null ? null : share.toString());
    }

    public String rule(Forecast.Step step) {
        return rule(step.rule(), step.share());
    }

    /** What follows where the station passes. */
    public String onward(Forecast forecast, Forecast.Step step) {
        int next = forecast.steps().indexOf(step) + 1;
        return next == forecast.steps().size()
                ? say("routes.run.passed.end")
                : say(
                        "routes.run.passed.on",
                        forecast.steps().get(next).name().in(LocaleContextHolder.getLocale()));
    }

    public String people(Forecast.Expected seat) {
        String names =
                seat.people().stream()
                        .map(NamedPerson::name)
                        .collect(Collectors.joining(say("routes.comma")));
        return seat.more() == 0 ? names : say("forecast.more", names, seat.more());
    }

    /** What a finding says, in its language. */
    public String of(Finding finding) {
        return say("fault." + finding.fault().code(), finding.arguments().toArray());
    }

    public String element(Finding finding) {
        String key = "fault-in." + finding.element();
        return finding.drawn() ? finding.element() : say(key);
    }

    /** Which elements are drawn as having findings. */
    public String marks(Proposal proposal) {
        Map<String, List<String>> marks = new LinkedHashMap<>();
        proposal.findings().stream()
                .filter(Finding::drawn)
                .forEach(finding -> marks.put(finding.element(), List.of("flawed")));
        return JsonMapper.shared().writeValueAsString(marks);
    }

    private String rule(Station.Rule rule, @Nullable String share) {
        return say("routes.rule." + rule, Objects.requireNonNullElse(share, ""));
    }

    private String in(Name name) {
        Locale locale = LocaleContextHolder.getLocale();
        if (locale.getLanguage().equals("zh")) {
            return locale.getScript().equals("Hans") ? name.zhHans() : name.zhHant();
        }
        return name.en();
    }

    private String say(String key, Object... arguments) {
        String text = words.getMessage(key, arguments, key, LocaleContextHolder.getLocale());
        return Objects.requireNonNullElse(text, key);
    }
}
