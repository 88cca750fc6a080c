package dev.righttrack.knowledge.words;

import static org.assertj.core.api.Assertions.assertThat;

import dev.righttrack.knowledge.Kind;
import dev.righttrack.knowledge.Vocabulary;
import dev.righttrack.oracle.Bases;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Degrees as people write them, in six languages. */
class DegreesOfTheWorldTest {

    private static final NameReader READER = new NameReader(new Vocabulary(Bases.KNOWLEDGE));

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "B.Tech | bachelor",
                "B. Tech. in Computer Science | bachelor",
                "BSc (Hons) Physics | bachelor",
                "Bachelor of Arts in History | bachelor",
                "B.S., Computer Science | bachelor",
                "Licence | bachelor",
                "Licenciatura en Matemáticas | bachelor",
                "Laurea triennale in Informatica | bachelor",
                "Bacharelado em Ciência da Computação | bachelor",
                "MEng | master",
                "M. Sc. Data Science | master",
                "Master's degree | master",
                "Master’s Degree, Statistics | master",
                "Magister | master",
                "Diplom-Informatiker | master",
                "Dipl.-Ing. | master",
                "Diplôme d'ingénieur | master",
                "Máster en Ciencia de Datos | master",
                "Laurea Magistrale | master",
                "Mestrado em Estatística | master",
                "Doctor of Philosophy | doctorate",
                "PhD in Physics | doctorate",
                "Ph.D. | doctorate",
                "Physics PhD | doctorate",
                "Dr. rer. nat. | doctorate",
                "Doctorado | doctorate",
                "Dottorato di ricerca | doctorate",
                "Doutorado em IA | doctorate",
                "Abitur | high school",
                "BSc and MSc | bachelor + master",
                "BSc Mathematics; PhD Statistics | bachelor + doctorate",
                "MEng, Frobnic | master + !Frobnic",
                "Frobnication | !Frobnication",
                "to be done | !to be done",
                "bachelr | ?bachelor",
                "BSc; PhD (in progress) | bachelor + !PhD (in progress)",
                "BSc and MSc expected 2027 | bachelor + !MSc expected 2027",
                "Bachelor mit Auszeichnung | bachelor",
                "BSc Physics, MIT, March 2020 | bachelor + !MIT",
                "PhD student | master",
                "M.Ed. | master",
            })
    @DisplayName("a degree is known with and without points and subject, and what is no degree is not")
    void degrees(String text, String names) {
        assertThat(READER.read(Kind.DEGREE, text).stream()
                        .map(piece -> piece.name()
                                .or(() -> piece.meant().map(meant -> "?" + meant))
                                .orElse("!" + piece.text()))
                        .collect(Collectors.joining(" + ")))
                .isEqualTo(names);
    }
}
