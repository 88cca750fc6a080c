package dev.righttrack;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;

/** The program's own classes, read from their bytecode once for all tests of its structure. */
final class ProgramClasses {

    static final JavaClasses ALL = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("dev.righttrack");

    private ProgramClasses() {}

    /** The name of the class in whose file one stands. */
    static String outermost(String name) {
        return name.replaceAll("\\$.*", "");
    }

    /** The name of the class in whose file one stands; of an array, that of its elements. */
    static String outermost(JavaClass one) {
        return outermost(one.getBaseComponentType().getName());
    }
}
