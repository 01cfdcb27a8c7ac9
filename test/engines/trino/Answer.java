import io.trino.Session;
import io.trino.plugin.memory.MemoryPlugin;
import io.trino.testing.DistributedQueryRunner;
import io.trino.testing.MaterializedResult;
import io.trino.testing.MaterializedRow;
import io.trino.testing.QueryRunner;
import io.trino.testing.TestingSession;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Lets a Trino cluster in this process, a coordinator and two workers, answer statements: {@code Answer.java STATEMENTS ANSWERS}.
 *
 * <p>Both are folders. The statements are files, taken in the order of their names. Those that end in {@code .query.sql} are
 * answered in a file of the same name that ends in {@code .tsv}: a line for each row, with tabs between, null as {@code \N}.
 */
final class Answer {
    public static void main(String[] folders) throws Exception {
        Session session = TestingSession.testSessionBuilder().setCatalog("memory").setSchema("default").build();
        List<Path> files;
        try (var found = Files.list(Path.of(folders[0]))) {
            files = found.sorted().toList();
        }
        try (QueryRunner server = DistributedQueryRunner.builder(session).setWorkerCount(2).build()) {
            server.installPlugin(new MemoryPlugin());
            server.createCatalog("memory", "memory", Map.of("memory.max-data-per-node", "2GB"));
            for (Path file : files) {
                MaterializedResult result = server.execute(session, Files.readString(file));
                String name = file.getFileName().toString();
                if (!name.endsWith(".query.sql")) continue;
                try (PrintWriter answers = new PrintWriter(
                    Files.newBufferedWriter(Path.of(folders[1], name.replace(".query.sql", ".tsv"))))) {
                    for (MaterializedRow row : result.getMaterializedRows()) {
                        List<String> cells = new ArrayList<>();
                        for (Object cell : row.getFields()) cells.add(cell == null ? "\\N" : cell.toString());
                        answers.println(String.join("\t", cells));
                    }
                }
            }
        }
    }
}
