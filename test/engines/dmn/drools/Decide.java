import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.StringJoiner;
import org.kie.api.io.Resource;
import org.kie.dmn.api.core.DMNContext;
import org.kie.dmn.api.core.DMNMessage;
import org.kie.dmn.api.core.DMNModel;
import org.kie.dmn.api.core.DMNResult;
import org.kie.dmn.api.core.DMNRuntime;
import org.kie.dmn.core.internal.utils.DMNRuntimeBuilder;
import org.kie.internal.io.ResourceFactory;

/**
 * Lets Drools decide cases: {@code Decide.java FOLDER...}, each with {@code model.dmn} and {@code cases.tsv}.
 *
 * <p>The cases are lines of values between tabs, below a line of names; {@code \N} is null, and {@code \-} a value that is not
 * given at all. {@code answers.tsv} then has a line of numbers for each, one per decision, in the order of their names. Whatever
 * there is to say against a model is a failure.
 */
final class Decide {
    public static void main(String[] folders) throws Exception {
        for (String folder : folders) decide(Path.of(folder));
    }

    private static void decide(Path folder) throws Exception {
        Resource file = ResourceFactory.newReaderResource(new StringReader(Files.readString(folder.resolve("model.dmn"))), "UTF-8");
        file.setSourcePath("model.dmn");
        DMNRuntime runtime = DMNRuntimeBuilder.fromDefaults().buildConfiguration()
            .fromResources(List.of(file)).getOrElseThrow(RuntimeException::new);
        DMNModel model = runtime.getModels().get(0);
        if (!model.getMessages().isEmpty()) {
            for (DMNMessage message : model.getMessages()) System.err.println(message.getText());
            System.exit(1);
        }
        List<String> cases = Files.readAllLines(folder.resolve("cases.tsv"));
        String[] names = cases.get(0).split("\t");
        StringBuilder answers = new StringBuilder();
        for (String line : cases.subList(1, cases.size())) {
            String[] values = line.split("\t", -1);
            DMNContext context = runtime.newContext();
            for (int place = 0; place < names.length; place++) {
                if (!values[place].equals("\\-")) context.set(names[place], values[place].equals("\\N") ? null : values[place]);
            }
            DMNResult result = runtime.evaluateAll(model, context);
            StringJoiner answer = new StringJoiner("\t");
            model.getDecisions().stream().map(decision -> decision.getName()).sorted()
                .forEach(name -> answer.add(String.valueOf(result.getDecisionResultByName(name).getResult())));
            answers.append(answer).append('\n');
        }
        Files.writeString(folder.resolve("answers.tsv"), answers);
    }
}
