package org.rostrum.web.demonstration;

import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.rostrum.draft.remark.Weight;
import org.rostrum.workflow.Verdict;

/**
 * Reads a scenario file: {@code name: value} lines, then sections that begin with {@code == text},
 * {@code == edit} (lines of {@code before => after}) or {@code == steps}. A step is {@code days
 * time verb arguments}, such as {@code -4 10:10 huang APPROVE 同意} or {@code -5 09:30 submit
 * standard finance press | feng liang}.
 *
 * <p>{@code remark huang MUST 三十億元 => 專項資金 | why} suggests, without an arrow it only remarks;
 * {@code reply}, {@code accept}, {@code decline} and {@code answer} name a published remark by its
 * number.
 */
final class ScenarioReading {

    private static final String SECTION = "== ";

    private final Map<String, String> details = new LinkedHashMap<>();
    private final List<String> texts = new ArrayList<>();
    private final List<Scenario.Timed> steps = new ArrayList<>();

    private ScenarioReading() {}

    static Scenario read(String file) {
        var reading = new ScenarioReading();
        String[] sections = file.split("(?m)^" + SECTION);
        sections[0].lines().filter(line -> line.contains(":")).forEach(reading::detail);
        Arrays.stream(sections).skip(1).forEach(reading::section);
        return new Scenario(reading.details, reading.texts, reading.steps);
    }

    private void detail(String line) {
        int colon = line.indexOf(':');
        details.put(line.substring(0, colon).strip(), line.substring(colon + 1).strip());
    }

    private void section(String section) {
        int end = section.indexOf('\n');
        String name = section.substring(0, end).strip();
        String body = section.substring(end + 1).strip();
        if (name.equals("steps")) {
            body.lines()
                    .filter(line -> !line.isBlank())
                    .map(ScenarioReading::timed)
                    .forEach(steps::add);
        } else if (name.equals("edit")) {
            texts.add(edited(texts.getLast(), body));
        } else {
            texts.add(body + "\n");
        }
    }

    /** Lines of {@code before => after}; a passage that is not there is a mistake in the file. */
    private static String edited(String text, String edits) {
        String edited = text;
        for (String line : edits.lines().filter(l -> !l.isBlank()).toList()) {
            String[] sides = line.split(" => ", 2);
            if (sides.length < 2 || !edited.contains(sides[0])) {
                throw new IllegalArgumentException("cannot be replaced: " + line);
            }
            edited = edited.replace(sides[0], sides[1]);
        }
        return edited;
    }

    private static Scenario.Timed timed(String line) {
        String[] parts = line.strip().split(" ", 4);
        String rest = parts.length > 3 ? parts[3].strip() : "";
        return new Scenario.Timed(
                Integer.parseInt(parts[0]), LocalTime.parse(parts[1]), step(parts[2], rest));
    }

    private static Step step(String verb, String rest) {
        return switch (verb) {
            case "edit" -> new Step.Edit();
            case "revision" -> new Step.MakeRevision(rest);
            case "submit" -> submit(rest);
            case "resubmit" -> new Step.Submit("standard", List.of(), List.of(), rest);
            case "claim" -> new Step.Claim(rest);
            case "hand-over" -> handOver(rest.split(" ", 3));
            case "remark" -> remark(rest);
            case "reply" -> reply(rest.split(" ", 3));
            case "accept", "decline", "answer" -> deal(verb, rest.split(" ", 2));
            case "withdraw" -> new Step.Withdraw(rest);
            case "abandon" -> new Step.Abandon(rest);
            default -> decide(verb, rest);
        };
    }

    /** {@code huang MUST 三十億元 => 專項資金 | 尚未通過}; {@code *} for the whole draft. */
    private static Step remark(String rest) {
        String[] parts = rest.split(" ", 3);
        String[] halves = parts[2].split(" \\| ", 2);
        String[] sides = halves[0].split(" => ", 2);
        return new Step.WriteRemark(
                parts[0],
                Weight.valueOf(parts[1]),
                sides[0].equals("*") ? "" : sides[0],
                sides.length > 1 ? sides[1] : null,
                halves.length > 1 ? halves[1].strip() : "");
    }

    /** {@code wong tang 出訪期間，請代為會簽}. */
    private static Step handOver(String[] parts) {
        return new Step.HandOver(parts[0], parts[1], parts[2]);
    }

    private static Step reply(String[] parts) {
        return new Step.Reply(parts[0], Integer.parseInt(parts[1]), parts[2]);
    }

    private static Step deal(String how, String[] parts) {
        return new Step.Deal(how, Integer.parseInt(parts[0]), parts.length > 1 ? parts[1] : "");
    }

    private static Step submit(String rest) {
        String[] halves = rest.split("\\|", 2);
        List<String> chosen = words(halves[0]);
        return new Step.Submit(
                chosen.getFirst(), chosen.subList(1, chosen.size()), words(halves[1]), "");
    }

    private static Step decide(String person, String rest) {
        String[] parts = rest.split(" ", 2);
        Verdict verdict = Verdict.valueOf(parts[0]);
        String reason = parts.length > 1 ? parts[1].strip() : "";
        boolean fromStart = reason.startsWith("start ");
        return new Step.Decide(
                person,
                verdict,
                fromStart ? "start" : "station",
                reason.replaceFirst("^(start|station) ", ""));
    }

    private static List<String> words(String text) {
        return Arrays.stream(text.strip().split("\\s+")).filter(word -> !word.isEmpty()).toList();
    }
}
