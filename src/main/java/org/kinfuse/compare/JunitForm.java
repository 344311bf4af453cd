package org.kinfuse.compare;

import java.io.StringWriter;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.kinfuse.compare.ComparisonEntry.AnswerEntry;

/**
 * A comparison as JUnit's XML, which servers for continuous integration show: a suite for each sample, a case for each row.
 * There is no time in it but 0, as some readers want one.
 */
public final class JunitForm {
    private static final String NAME = "kinfuse compare";
    private static final String TESTS = "tests";
    private static final String FAILURES = "failures";

    private final XMLStreamWriter xml;

    private JunitForm(XMLStreamWriter xml) {
        this.xml = xml;
    }

    /** The document, with its last line end. */
    public static String of(ComparisonEntry comparison) {
        StringWriter text = new StringWriter();
        try {
            XMLStreamWriter xml = XMLOutputFactory.newFactory().createXMLStreamWriter(text);
            new JunitForm(xml).write(comparison);
            xml.close();
        } catch (XMLStreamException e) {
            throw new IllegalStateException("a text in memory takes what is written", e);
        }
        return text.append('\n').toString();
    }

    private void write(ComparisonEntry comparison) throws XMLStreamException {
        xml.writeStartDocument("UTF-8", "1.0");
        xml.writeCharacters("\n");
        xml.writeStartElement("testsuites");
        counted(NAME, comparison.answers());
        Map<String, List<AnswerEntry>> samples = comparison.answers().stream()
                .collect(Collectors.groupingBy(AnswerEntry::sample, TreeMap::new, Collectors.toList()));
        for (Map.Entry<String, List<AnswerEntry>> sample : samples.entrySet()) {
            xml.writeCharacters("\n  ");
            xml.writeStartElement("testsuite");
            counted(sample.getKey().isEmpty() ? NAME : sample.getKey(), sample.getValue());
            for (AnswerEntry answer : sample.getValue()) {
                write(answer, comparison.expected().name() + "." + sample.getKey());
            }
            xml.writeCharacters("\n  ");
            xml.writeEndElement();
        }
        xml.writeCharacters("\n");
        xml.writeEndElement();
        xml.writeEndDocument();
    }

    private void counted(String name, List<AnswerEntry> answers) throws XMLStreamException {
        attribute("name", name);
        attribute(TESTS, Integer.toString(answers.size()));
        attribute(
                FAILURES,
                Long.toString(answers.stream().filter(AnswerEntry::isFault).count()));
        attribute("errors", "0");
        attribute("time", "0");
    }

    private void write(AnswerEntry answer, String group) throws XMLStreamException {
        xml.writeCharacters("\n    ");
        xml.writeStartElement("testcase");
        attribute("classname", group);
        attribute(
                "name",
                answer.name()
                        + (answer.line().isPresent() ? " (line " + answer.line().getAsInt() + ")" : ""));
        attribute("time", "0");
        if (answer.isFault()) {
            xml.writeCharacters("\n      ");
            xml.writeStartElement("failure");
            attribute("type", answer.verdict());
            attribute("message", message(answer));
            xml.writeCharacters(plain(answer.calls().stream()
                    .map(call -> "call " + call.call() + ": " + call.summary() + " at " + call.place())
                    .collect(Collectors.joining("\n"))));
            xml.writeEndElement();
            xml.writeCharacters("\n    ");
        }
        xml.writeEndElement();
    }

    private static String message(AnswerEntry answer) {
        return answer.explanation().isEmpty()
                ? answer.verdict()
                : answer.verdict() + ": " + String.join("; ", answer.explanation());
    }

    private void attribute(String name, String value) throws XMLStreamException {
        xml.writeAttribute(name, plain(value));
    }

    /** XML 1.0 has no control characters but tabs and line ends. */
    private static String plain(String text) {
        return text.replaceAll("[\\p{Cntrl}&&[^\t\n]]|[\ufffe\uffff]", "?");
    }
}
