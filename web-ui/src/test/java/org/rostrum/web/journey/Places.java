package org.rostrum.web.journey;

import java.util.ArrayList;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Every page of the demonstration city hall, each as the person sees it who needs it most. */
final class Places {

    private final JdbcClient jdbc;
    private final List<Place> places = new ArrayList<>();

    private Places(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    static List<Place> of(House house) {
        var places = new Places(house.bean(JdbcClient.class));
        places.signedOut();
        places.daily();
        places.writing();
        places.reviewing();
        places.running();
        places.reading();
        places.keeping();
        return places.places;
    }

    private void signedOut() {
        add("login", "", "/login");
        add("login-refused", "", "/login?refused");
    }

    private void daily() {
        add("inbox", "huang", "/inbox");
        add("inbox-lin", "lin", "/inbox");
        add("inbox-liang", "liang", "/inbox");
        add("inbox-empty", "shen", "/inbox");
        add("drafts", "lin", "/drafts");
        add("stopped", "he", "/stopped");
        add("register", "shen", "/register");
        add("register-none", "lin", "/register?words=nothing-like-it");
        add("insight", "shen", "/insight");
        add("profile", "lin", "/profile");
        add("deputies", "zheng", "/deputies");
        add("notices", "lin", "/notices");
        add("notices-unread", "huang", "/notices?show=unread");
        add("notices-settings", "lin", "/notices/settings");
        add("unknown", "lin", "/drafts/00000000-0000-0000-0000-000000000000");
    }

    private void writing() {
        String returned = draft("在全市防汛工作總結會議上的講話");
        add("new", "lin", "/drafts/new");
        add("editor", "lin", returned);
        add("editor-hans", "xu", draft("关于优化营商环境的发言提纲"));
        add("details", "lin", returned + "/details");
        add("submission", "xu", draft("关于优化营商环境的发言提纲") + "/submission");
        add("submission-again", "lin", returned + "/submission");
        add("revisions", "lin", returned + "/revisions");
        add("revision", "lin", returned + "/revisions/1");
    }

    private void reviewing() {
        String youth = draft("在青年創新論壇開幕式上的致辭");
        String harbour = draft("Opening Remarks at the Harbour Cities Forum");
        add("review-clean", "wong", draft("博物館新館落成典禮致辭") + "/review");
        add("review", "fang", youth + "/review?view=redline&from=1");
        add("review-beside", "fang", youth + "/review?view=redline&from=1&layout=beside");
        add("review-en", "liang", harbour + "/review");
        add("status", "lin", youth + "/status");
        add("status-approved", "lin", draft("新春團拜會致辭") + "/status");
        add("status-rejected", "xu", draft("友好城市締約十周年紀念酒會致辭") + "/status");
        add("status-never", "xu", draft("关于优化营商环境的发言提纲") + "/status");
        add("compare", "lin", youth + "/compare?from=1&to=2");
        add("compare-changes", "lin", youth + "/compare?from=1&to=2&show=changes");
        add("compare-final", "lin", youth + "/compare?from=1&to=2&show=final");
        add("remarks", "lin", youth + "/remarks");
        add("history", "shen", youth + "/history");
        add("history-verified", "shen", youth + "/history?verify=true");
        add("receipt", "huang", youth + "/receipts/" + decision(youth));
    }

    private void running() {
        add("run", "huang", "/run");
        add("run-none", "shen", "/run");
        add("run-summary", "huang", run());
    }

    /** Of huang's, stopped at once. */
    private String run() {
        jdbc.sql(
                        """
                        with begun as (
                            insert into workflow.run (id, person_id, started_at, ended_at)
                            select gen_random_uuid(), p.id, now(), now() from workflow.person p
                            where p.username = 'huang' and not exists (select from workflow.run)
                            returning id)
                        insert into workflow.run_seat (run_id, place, seat_id)
                        select begun.id, row_number() over (), s.id
                        from begun cross join workflow.seat s
                        join workflow.department d on d.id = s.department and d.code = 'finance'
                        """)
                .update();
        return jdbc.sql("select '/run/' || id from workflow.run").query(String.class).single();
    }

    private void reading() {
        String youth = draft("在青年創新論壇開幕式上的致辭");
        String approved = draft("新春團拜會致辭");
        add("reader", "fang", youth + "/reader");
        add("reader-night", "fang", youth + "/reader?colours=night&size=7");
        add("reader-cream", "fang", youth + "/reader?colours=cream&size=2&rate=7");
        add("reader-en", "liang", draft("Opening Remarks at the Harbour Cities Forum") + "/reader");
        add("teleprompter", "liang", approved + "/teleprompter");
        add("print", "lin", approved + "/print");
        add("print-open", "lin", youth + "/print?revision=1");
    }

    private void keeping() {
        add("lexicon", "he", "/lexicon");
        add("lexicon-read", "lin", "/lexicon?kind=DEPARTMENT");
        add("lexicon-new", "he", "/lexicon/new");
        add("lexicon-entry", "he", "/lexicon/" + entry("財政局"));
        add("lexicon-import", "he", "/lexicon/import");
        add("calendar", "tian", "/calendar");
        add("calendar-import", "tian", "/calendar/import");
        add("people", "tian", "/people");
        add("person", "tian", "/people/" + id("person", "username", "wong"));
        add("person-deputies", "tian", "/people/" + id("person", "username", "wong") + "/deputies");
        add("open-work", "tian", "/people/" + id("person", "username", "liang") + "/open-work");
        add("person-new", "tian", "/people/new");
        add("departments", "tian", "/departments");
        add("department", "tian", "/departments/" + id("department", "code", "finance"));
        add("department-new", "tian", "/departments/new");
        add("deliveries", "tian", "/deliveries");
        add("routes", "tian", "/routes");
        add("route", "shen", "/routes/standard");
        add("route-upload", "tian", "/routes/uploads/" + upload());
        add("route-moving", "tian", "/routes/standard/moving");
        add("route-rules", "tian", "/route-rules");
    }

    private void add(String name, String person, String path) {
        places.add(new Place(name, person, path));
    }

    private String draft(String title) {
        return jdbc.sql("select '/drafts/' || id from draft.draft where title = ?")
                .param(title)
                .query(String.class)
                .single();
    }

    private String id(String table, String column, String value) {
        return jdbc.sql("select id from workflow.%s where %s = ?".formatted(table, column))
                .param(value)
                .query(String.class)
                .single();
    }

    private String entry(String term) {
        return jdbc.sql("select id from draft.lexicon_entry where term = ?")
                .param(term)
                .query(String.class)
                .single();
    }

    /** A file that waits to be deployed; uploaded where none waits. */
    private String upload() {
        return jdbc.sql(
                        """
                        with new as (
                            insert into workflow.route_upload
                            select gen_random_uuid(), 'route.bpmn', convert_to('<a/>', 'UTF8'), id, now()
                            from workflow.person where username = 'tian'
                                and not exists (select from workflow.route_upload)
                            returning id)
                        select id from new union all select id from workflow.route_upload limit 1
                        """)
                .query(String.class)
                .single();
    }

    /** The entry of huang's own last decision on a draft. */
    private long decision(String draft) {
        return jdbc.sql(
                        """
                        select max(seq) from record.entry
                        where stream = 'draft:' || ?
                          and convert_from(payload, 'UTF8') like '%"decision.made"%'
                          and convert_from(payload, 'UTF8') like '%黃雅琪%'
                        """)
                .param(draft.substring("/drafts/".length()))
                .query(Long.class)
                .single();
    }
}
