import java.io.ByteArrayInputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.StringJoiner;
import java.util.TreeMap;
import org.camunda.bpm.dmn.engine.DmnDecision;
import org.camunda.bpm.dmn.engine.DmnDecisionResult;
import org.camunda.bpm.dmn.engine.DmnEngine;
import org.camunda.bpm.dmn.engine.impl.DefaultDmnEngineConfiguration;
import org.camunda.bpm.dmn.feel.impl.FeelEngine;
import org.camunda.bpm.dmn.feel.impl.scala.ScalaFeelEngineFactory;
import org.camunda.bpm.engine.variable.context.VariableContext;
import org.camunda.bpm.engine.variable.value.TypedValue;

/**
 * Lets Camunda decide cases: {@code Decide.java FOLDER...}, each with {@code model.dmn} and {@code cases.tsv}.
 *
 * <p>The cases are lines of values between tabs, below a line of names; {@code \N} is null, and {@code \-} a value that is not
 * given at all. {@code answers.tsv} then has a line of numbers for each, one per decision, in the order of their names.
 */
final class Decide {
    public static void main(String[] folders) throws Exception {
        for (String folder : folders) decide(Path.of(folder));
    }

    private static void decide(Path folder) throws Exception {
        DefaultDmnEngineConfiguration configuration = new DefaultDmnEngineConfiguration();
        // Camunda reads the text of every cell anew for every case; here each is read once for each value.
        configuration.setFeelEngineFactory(() -> new Remembering(new ScalaFeelEngineFactory().createInstance()));
        DmnEngine engine = configuration.buildEngine();
        Map<String, DmnDecision> decisions = new TreeMap<>();
        for (DmnDecision decision : engine.parseDecisions(new ByteArrayInputStream(Files.readAllBytes(folder.resolve("model.dmn"))))) {
            decisions.put(decision.getName(), decision);
        }
        List<String> cases = Files.readAllLines(folder.resolve("cases.tsv"));
        String[] names = cases.get(0).split("\t");
        StringBuilder answers = new StringBuilder();
        for (String line : cases.subList(1, cases.size())) {
            String[] values = line.split("\t", -1);
            Map<String, Object> variables = new HashMap<>();
            for (int place = 0; place < names.length; place++) {
                if (!values[place].equals("\\-")) variables.put(names[place], values[place].equals("\\N") ? null : values[place]);
            }
            StringJoiner answer = new StringJoiner("\t");
            for (DmnDecision decision : decisions.values()) {
                DmnDecisionResult result = engine.evaluateDecision(decision, variables);
                answer.add(String.valueOf((Object) result.getSingleEntry()));
            }
            answers.append(answer).append('\n');
        }
        Files.writeString(folder.resolve("answers.tsv"), answers);
    }

    /** Camunda's own engine of FEEL, which is asked once what a cell says of a value. */
    private record Remembering(FeelEngine engine, Map<List<Object>, Boolean> known) implements FeelEngine {
        Remembering(FeelEngine engine) {
            this(engine, new HashMap<>());
        }

        @Override
        public <T> T evaluateSimpleExpression(String expression, VariableContext variables) {
            return engine.evaluateSimpleExpression(expression, variables);
        }

        @Override
        public boolean evaluateSimpleUnaryTests(String cell, String input, VariableContext variables) {
            TypedValue value = variables.resolve(input);
            List<Object> asked = Arrays.asList(cell, value == null ? null : value.getValue());
            return known.computeIfAbsent(asked, key -> engine.evaluateSimpleUnaryTests(cell, input, variables));
        }
    }
}
