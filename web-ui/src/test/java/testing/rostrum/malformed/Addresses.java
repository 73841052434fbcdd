package testing.rostrum.malformed;

import java.util.List;

/** What can be asked of the house; {@code {id}} stands for a draft, a seat, a person, … */
final class Addresses {

    static final List<String> PROGRAMS =
            List.of(
                    "/api/drafts",
                    "/api/drafts/{id}",
                    "/api/drafts/{id}/details",
                    "/api/drafts/{id}/working-copy",
                    "/api/drafts/{id}/revisions",
                    "/api/drafts/{id}/revisions/{n}",
                    "/api/drafts/{id}/redline",
                    "/api/drafts/{id}/submissions",
                    "/api/drafts/{id}/submission-choices",
                    "/api/drafts/{id}/withdrawal",
                    "/api/drafts/{id}/withdrawal/answer",
                    "/api/drafts/{id}/abandonment",
                    "/api/drafts/{id}/status",
                    "/api/drafts/{id}/record",
                    "/api/drafts/{id}/record/verification",
                    "/api/seats/{id}",
                    "/api/seats/{id}/claim",
                    "/api/seats/{id}/decisions",
                    "/api/inbox",
                    "/api/me",
                    "/api/tokens",
                    "/api/nothing");

    static final List<String> PAGES =
            List.of(
                    "/inbox",
                    "/drafts",
                    "/drafts/new",
                    "/drafts/{id}",
                    "/drafts/{id}/details",
                    "/drafts/{id}/working-copy",
                    "/drafts/{id}/revisions",
                    "/drafts/{id}/revisions/{n}",
                    "/drafts/{id}/submission",
                    "/drafts/{id}/submission/preview",
                    "/drafts/{id}/review",
                    "/drafts/{id}/compare",
                    "/drafts/{id}/status",
                    "/drafts/{id}/history",
                    "/drafts/{id}/receipts/{n}",
                    "/drafts/{id}/withdrawal",
                    "/seats/{id}/claim",
                    "/seats/{id}/give-back",
                    "/register",
                    "/people",
                    "/people/{id}",
                    "/departments/{id}",
                    "/profile",
                    "/profile/tokens",
                    "/profile/tokens/{id}/revocation",
                    "/language",
                    "/theme",
                    "/login",
                    "/setup",
                    "/ui/nothing.js",
                    "/actuator/health",
                    "/error");

    static final List<String> IDS =
            List.of(
                    "00000000-0000-0000-0000-000000000000",
                    "x",
                    "-1",
                    "%00",
                    "%zz",
                    "%",
                    "%c0%af",
                    "%ed%a0%80",
                    "%2e%2e%2f",
                    "..",
                    ";a=b",
                    "%E8%AC%9B",
                    "講",
                    "a%20b",
                    "{}",
                    "'",
                    "99999999999999999999");

    static final List<String> QUERIES =
            List.of(
                    "?cursor=%00",
                    "?cursor=bm9uc2Vuc2U",
                    "?limit=-1",
                    "?limit=x",
                    "?from=x&to=1",
                    "?from=1&to=99999999999",
                    "?state=%27",
                    "?words=%zz",
                    "?words=%ed%a0%80",
                    "?words=%F0%A0%AE%B7%25_",
                    "?view=redline&from=-1",
                    "?seat=x",
                    "?mine=maybe",
                    "?verify=",
                    "?a[]=1&a[b]=2&=&&",
                    "?class.module.classLoader=1",
                    "?%",
                    "?corrects=1");

    private Addresses() {}
}
