package dev.righttrack.knowledge.words;

import static org.assertj.core.api.Assertions.assertThat;

import dev.righttrack.knowledge.Kind;
import dev.righttrack.knowledge.Vocabulary;
import dev.righttrack.oracle.Bases;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What people write in a list, and what it names. */
class NameReaderTest {

    private static final NameReader READER = new NameReader(new Vocabulary(Bases.KNOWLEDGE));

    private static String read(Kind home, String text) {
        return READER.read(home, text).stream()
                .map(piece -> piece.name()
                        .or(() -> piece.meant().map(meant -> "?" + meant))
                        .orElse("!" + piece.text()))
                .collect(Collectors.joining(" + "));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "Python | python",
                "Python 3.x | python",
                "Python3 | python",
                "python 2.7/3 | python",
                "Python (Programming Language) | python",
                "Python programming | python",
                "SQL Server 2019 | sql server",
                "Google Cloud Platform (GCP) | gcp",
                "Apache Kafka 2.8 | kafka",
                "Flask/Django | flask + django",
                "Keras, NumPy | keras + numpy",
                "Languages: R; SQL | r + sql",
                "Keras (with TensorFlow, Theano) and pandas | keras + tensorflow + theano + pandas",
                "Frobnication: R; SQL | !Frobnication + r + sql",
                "Frobnicator, SQL | !Frobnicator + sql",
                "C/C++ | c + c++",
                "pyhton | ?python",
                "Kears / SQL | ?keras + sql",
                "linear regressions | linear regression",
                "frobnicator | !frobnicator",
                "Frob (nicator) | !Frob (nicator)",
                "R & D | !R & D",
                "awk2 | awk",
                "Maria DB | mysql",
                "GoogleMaps | google earth engine",
                "MatLab | matlab",
                "FrobNicator | !FrobNicator",
                "The MathWorks MATLAB | matlab",
                "Cascading style sheets CSS | css",
                "Red Hat OpenShift | openshift",
                "Advanced Excel | excel",
                "Prompt-Engineering | prompt engineering",
                "A/B-Testing | a/b testing",
                "\u201cPython\u201d | python",
                "Matlab R2021b | matlab",
                "Core Java | java",
                "aws ) | aws",
                "numpy pandas sql | numpy + pandas + sql",
                "python frobnicator sql | !python frobnicator sql",
                "text mining | text mining",
                "A/B testing | a/b testing",
                "Frobnic Software Suite XYZ | !Frobnic Software Suite XYZ",
                "gen ai, RAG & fine-tuning | generative ai + retrieval augmented generation + transfer learning",
            })
    @DisplayName("the whole is read first, then its parts")
    void theWholeIsReadFirst(String text, String names) {
        assertThat(read(Kind.TOOL, text)).isEqualTo(names);
    }

    @Test
    @DisplayName("blanks that cannot be told from others, and characters that cannot be seen, make no other word")
    void invisibleCharactersMakeNoOtherWord() {
        assertThat(read(Kind.TOOL, "\u200bPython\u00a0")).isEqualTo("python");
        assertThat(read(Kind.TOOL, "scikit\u00a0learn,\u00a0SQL")).isEqualTo("scikit-learn + sql");
    }

    @Test
    @DisplayName("a word is looked up on its own shelf first, then on the others")
    void otherShelvesComeLater() {
        List<NamedPiece> pieces = READER.read(Kind.METHOD, "Keras");
        assertThat(pieces).singleElement().extracting(NamedPiece::kind).isEqualTo(Kind.TOOL);
        assertThat(READER.read(Kind.TOOL, "communication"))
                .singleElement()
                .extracting(NamedPiece::kind)
                .isEqualTo(Kind.SKILL);
    }

    @Test
    @DisplayName("each part knows where it begins")
    void partsHaveTheirPlaces() {
        assertThat(READER.read(Kind.TOOL, "  Flask, Keras (Theano)"))
                .extracting(NamedPiece::offset)
                .containsExactly(2, 9, 16);
    }

    @Test
    @DisplayName("nothing that can be seen names nothing")
    void nothingNamesNothing() {
        assertThat(READER.read(Kind.TOOL, "\u200b \u00a0")).isEmpty();
        assertThat(read(Kind.TOOL, ",;,")).isEqualTo("!,;,");
    }
}
