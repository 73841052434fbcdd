package org.rostrum.web.command;

import java.io.PrintStream;
import java.util.List;
import org.rostrum.record.Chains;
import org.rostrum.record.Verification;
import org.rostrum.workflow.ConsistencyCheck;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.ExitCodeGenerator;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;

/**
 * Checks that engine, decisions, drafts and record agree and that every chain verifies. The process
 * ends with 0 when all is well, else with 1; every finding is a line.
 */
@Component
@ConditionalOnProperty(name = "rostrum.command", havingValue = "check")
class Checking implements ApplicationRunner, ExitCodeGenerator {

    private final ConsistencyCheck consistency;
    private final Chains chains;
    private int findings;

    Checking(ConsistencyCheck consistency, Chains chains) {
        this.consistency = consistency;
        this.chains = chains;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        findings = report(System.out);
    }

    int report(PrintStream out) {
        List<ConsistencyCheck.Finding> found = consistency.run();
        found.forEach(finding -> out.println(finding.number() + ": " + finding.problem()));
        List<Verification> verified = chains.verifyAll();
        int broken = 0;
        for (Verification verification : verified) {
            if (verification instanceof Verification.Broken(var stream, _, var flaws)) {
                broken++;
                flaws.forEach(flaw -> out.println(stream + ": " + flaw));
            }
        }
        out.printf(
                "%d chains verified, %d broken; %d findings in reviews%n",
                verified.size(), broken, found.size());
        return found.size() + broken;
    }

    @Override
    public int getExitCode() {
        return findings == 0 ? 0 : 1;
    }
}
