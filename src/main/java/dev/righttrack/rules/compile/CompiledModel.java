package dev.righttrack.rules.compile;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.jar.JarEntry;
import java.util.jar.JarInputStream;
import org.drools.model.Model;
import org.drools.modelcompiler.KieBaseBuilder;
import org.kie.api.KieBase;

/**
 * A compiled jar of rules made into a base. None of this is public API of Drools, so it stands in this class alone; a
 * test holds it against an ordinary build.
 */
public final class CompiledModel {

    private CompiledModel() {}

    /**
     * The base of the compiled rules.
     *
     * @throws IllegalStateException if the jar is not one that the compiler made
     */
    public static KieBase base(byte[] jar) {
        Map<String, byte[]> entries = entries(jar);
        ClassLoader loader = new EntryLoader(entries);
        List<Model> models = new ArrayList<>();
        entries.forEach((name, bytes) -> {
            if (name.startsWith("META-INF/kie/") && name.endsWith("drools-model")) {
                for (String line : new String(bytes, StandardCharsets.UTF_8).split("\n", -1)) {
                    if (!line.isBlank() && !line.startsWith("Drools-Model-Version")) {
                        models.add(model(loader, line.strip()));
                    }
                }
            }
        });
        if (models.isEmpty()) {
            throw new IllegalStateException("the compiled rules hold no model");
        }
        return KieBaseBuilder.createKieBaseFromModel(models);
    }

    private static Model model(ClassLoader loader, String name) {
        try {
            return (Model) loader.loadClass(name).getDeclaredConstructor().newInstance();
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("the compiled rules cannot be loaded", e);
        }
    }

    /** The entries of a jar by name; what is checked and what is loaded are read by this one method. */
    public static Map<String, byte[]> entries(byte[] jar) {
        Map<String, byte[]> entries = new HashMap<>();
        try (JarInputStream in = new JarInputStream(new ByteArrayInputStream(jar))) {
            for (JarEntry entry = in.getNextJarEntry(); entry != null; entry = in.getNextJarEntry()) {
                entries.put(entry.getName(), in.readAllBytes());
            }
            return entries;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Loads classes from the entries of a jar that is held in memory. */
    private static final class EntryLoader extends ClassLoader {
        private final Map<String, byte[]> entries;

        EntryLoader(Map<String, byte[]> entries) {
            super(CompiledModel.class.getClassLoader());
            this.entries = entries;
        }

        @Override
        protected Class<?> findClass(String name) throws ClassNotFoundException {
            byte[] bytes = entries.get(name.replace('.', '/') + ".class");
            if (bytes == null) {
                throw new ClassNotFoundException(name);
            }
            return defineClass(name, bytes, 0, bytes.length);
        }
    }
}
