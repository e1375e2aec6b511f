import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreePathScanner;
import com.sun.source.util.Trees;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import javax.lang.model.element.Modifier;
import javax.tools.ToolProvider;

/** Measures the shape of the code as the compiler parses it, so that the figures of the style are counted, not felt. */
final class Structure {
    private static final Pattern FORBIDDEN =
            Pattern.compile(".+(Impl|Utils?|Helper|Manager|Dto|Data|Info)|(Abstract|Base|Default)[A-Z].*");
    private static final Pattern WILDCARD = Pattern.compile("^import .*\\*;");
    private static final Pattern LEFT_FOR_LATER = Pattern.compile("\\b(TODO|FIXME|XXX)\\b");

    private final List<Integer> fileLines = new ArrayList<>();
    private final List<Integer> methodLines = new ArrayList<>();
    private final Map<String, Integer> filesOfPackage = new TreeMap<>();
    private final List<String> offences = new ArrayList<>();
    private int production;
    private int tests;
    private int types;
    private int publicTypes;
    private int explainedTypes;
    private int collaborators;

    public static void main(String[] arguments) throws IOException {
        var structure = new Structure();
        structure.read(Path.of(arguments[0]));
        structure.print();
        System.exit(structure.offences.isEmpty() ? 0 : 1);
    }

    private void read(Path root) throws IOException {
        var main = new ArrayList<Path>();
        try (var files = Files.walk(root)) {
            for (var file : files.filter(path -> path.toString().matches(".*/src/(main|test)/java/.*\\.java")).toList()) {
                var isMain = file.toString().contains("/src/main/");
                var code = readLines(root.relativize(file), Files.readAllLines(file));
                production += isMain ? code : 0;
                tests += isMain ? 0 : code;
                if (isMain) {
                    main.add(file);
                    fileLines.add(code);
                    filesOfPackage.merge(root.relativize(file.getParent()).toString(), 1, Integer::sum);
                }
            }
        }
        parse(main);
    }

    /** Answers how many lines are code. */
    private int readLines(Path file, List<String> lines) {
        var code = 0;
        var inComment = false;
        for (var number = 1; number <= lines.size(); number++) {
            var line = lines.get(number - 1).strip();
            var place = file + ":" + number;
            if (WILDCARD.matcher(line).find()) {
                offences.add(place + " imports everything of a package");
            }
            if (LEFT_FOR_LATER.matcher(line).find()) {
                offences.add(place + " leaves something for later");
            }
            inComment |= line.startsWith("/*");
            code += line.isEmpty() || inComment || line.startsWith("//") ? 0 : 1;
            inComment &= !line.endsWith("*/");
        }
        return code;
    }

    private void parse(List<Path> files) throws IOException {
        var compiler = ToolProvider.getSystemJavaCompiler();
        var manager = compiler.getStandardFileManager(null, Locale.ROOT, null);
        var task = (JavacTask) compiler.getTask(
                null, manager, null, List.of("-proc:none"), null, manager.getJavaFileObjectsFromPaths(files));
        var trees = Trees.instance(task);
        for (var unit : task.parse()) {
            new Shape(unit, trees).scan(unit, null);
        }
    }

    private final class Shape extends TreePathScanner<Void, Void> {
        private final CompilationUnitTree unit;
        private final Trees trees;

        Shape(CompilationUnitTree unit, Trees trees) {
            this.unit = unit;
            this.trees = trees;
        }

        @Override
        public Void visitClass(ClassTree type, Void none) {
            if (FORBIDDEN.matcher(type.getSimpleName()).matches()) {
                offences.add(unit.getSourceFile().getName() + " has a type called " + type.getSimpleName());
            }
            if (getCurrentPath().getParentPath().getLeaf() == unit) {
                types++;
                publicTypes += type.getModifiers().getFlags().contains(Modifier.PUBLIC) ? 1 : 0;
                explainedTypes += trees.getDocComment(getCurrentPath()) == null ? 0 : 1;
            }
            return super.visitClass(type, none);
        }

        @Override
        public Void visitMethod(MethodTree method, Void none) {
            var positions = trees.getSourcePositions();
            if (method.getBody() != null && positions.getStartPosition(unit, method) >= 0) {
                var first = unit.getLineMap().getLineNumber(positions.getStartPosition(unit, method.getBody()));
                var last = unit.getLineMap().getLineNumber(positions.getEndPosition(unit, method.getBody()));
                methodLines.add((int) Math.max(last - first - 1, 0));
            }
            var owner = getCurrentPath().getParentPath().getLeaf();
            if (method.getName().contentEquals("<init>")
                    && owner.getKind() == Tree.Kind.CLASS
                    && !method.getModifiers().getFlags().contains(Modifier.PRIVATE)) {
                collaborators = Math.max(collaborators, method.getParameters().size());
            }
            return super.visitMethod(method, none);
        }
    }

    private void print() {
        var packages = new TreeMap<String, Integer>();
        filesOfPackage.keySet().forEach(name -> packages.merge(name.replaceAll("/src/main/.*", ""), 1, Integer::sum));
        say("lines of code in a file", spread(fileLines), "30 / 120 / 250");
        say("lines of a method", spread(methodLines), "5 / 15 / 40");
        say("collaborators of a constructor", "at most " + collaborators, "4, never above 6");
        say("files of a package", spread(List.copyOf(filesOfPackage.values())), "5-14, never above 15");
        say("packages of a module", packages.toString(), "3-8, never above 12");
        say("public top-level types", share(publicTypes, types), "35 %");
        say("types that say why they exist", share(explainedTypes, types), "60 % and more");
        say("test code to production code", "%.2f (%d to %d)".formatted((double) tests / production, tests, production), "1.0-1.7");
        say("forbidden names, wildcard imports, things left for later", Integer.toString(offences.size()), "0");
        offences.forEach(offence -> System.out.println("  " + offence));
    }

    private static void say(String what, String measured, String aim) {
        System.out.printf("%-58s %s (aim: %s)%n", what, measured, aim);
    }

    private static String share(int part, int whole) {
        return "%d %% of %d".formatted(100 * part / Math.max(whole, 1), whole);
    }

    /** Median, 95th percentile and largest. */
    private static String spread(List<Integer> values) {
        var sorted = values.stream().sorted().toList();
        var last = sorted.size() - 1;
        return sorted.get(last / 2) + " / " + sorted.get(last * 95 / 100) + " / " + sorted.get(last);
    }
}
