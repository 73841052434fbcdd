package org.rostrum.web.demonstration;

import static org.rostrum.workflow.people.Role.AUDITOR;
import static org.rostrum.workflow.people.Role.DRAFTER;
import static org.rostrum.workflow.people.Role.LEADER;
import static org.rostrum.workflow.people.Role.OFFICE;
import static org.rostrum.workflow.people.Role.REVIEWER;
import static org.rostrum.workflow.people.Role.SECURITY_ADMIN;
import static org.rostrum.workflow.people.Role.SYSTEM_ADMIN;

import java.util.List;
import org.rostrum.workflow.people.Role;

/**
 * Who works in the demonstration city hall. User names are fixed: documents and tests name them.
 */
final class CityHall {

    static final String PASSWORD = "rostrum";

    /** {@code parent} by code; empty at the top. */
    record Office(String code, String name, String parent, boolean countersigns) {}

    record Member(
            String username, String name, Role role, String office, boolean head, String title) {}

    static final List<Office> OFFICES =
            List.of(
                    new Office("city", "市政府", "", false),
                    new Office("office", "市政府辦公室", "city", false),
                    new Office("research", "政策研究室", "city", false),
                    new Office("finance", "財政局", "city", true),
                    new Office("justice", "司法局", "city", true),
                    new Office("press", "新聞辦公室", "city", true),
                    new Office("foreign", "外事辦公室", "city", true),
                    new Office("audit", "審計局", "city", false));

    static final List<Member> MEMBERS =
            List.of(
                    new Member("lin", "林美玲", DRAFTER, "research", false, "研究員"),
                    new Member("xu", "許文博", DRAFTER, "research", false, "研究員"),
                    new Member("qiu", "邱啟明", REVIEWER, "research", true, "主任"),
                    new Member("huang", "黃雅琪", REVIEWER, "finance", true, "局長"),
                    new Member("luo", "羅志成", REVIEWER, "finance", false, "科長"),
                    new Member("zheng", "鄭文彬", REVIEWER, "justice", true, "局長"),
                    new Member("su", "蘇曉雯", REVIEWER, "justice", false, "科長"),
                    new Member("fang", "方若嵐", REVIEWER, "press", true, "主任"),
                    new Member("peng", "彭子軒", REVIEWER, "press", false, "副主任"),
                    new Member("wong", "王嘉思 Grace Wong", REVIEWER, "foreign", true, "主任"),
                    new Member("tang", "鄧詠詩", REVIEWER, "foreign", false, "副主任"),
                    new Member("he", "何宛珊", OFFICE, "office", true, "辦公室主任"),
                    new Member("feng", "馮世昌", LEADER, "city", false, "副秘書長"),
                    new Member("liang", "梁國棟", LEADER, "city", true, "市長"),
                    new Member("shen", "沈國華", AUDITOR, "audit", true, "審計專員"),
                    new Member("tian", "田志明", SYSTEM_ADMIN, "office", false, "系統管理員"),
                    new Member("ou", "歐陽靜", SECURITY_ADMIN, "office", false, "安全管理員"));

    private CityHall() {}
}
