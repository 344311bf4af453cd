package org.kinfuse.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The words of a command as outputs repeat them: folders differ from machine to machine, names of files do not.
 * Where the outputs went is not repeated: the same answer in two folders is the same to the byte.
 */
final class CommandWords {
    /** What stands before a value in the same word: {@code --output=} or {@code -o}. */
    private static final Pattern OPTION = Pattern.compile("--[\\w-]+=|-\\w(?=/)|");

    private static final Pattern LEFT_OUT_WITH_VALUE =
            Pattern.compile("(?s)(-o|--output=|" + InputOptions.THREADS + "=).+");

    private CommandWords() {}

    /** The words without the output folder and the number of threads, each path in the others reduced to its last name. */
    static List<String> withoutFolders(List<String> words) {
        List<String> kept = new ArrayList<>();
        boolean valueFollows = false;
        for (String word : words) {
            if (!valueFollows && !LEFT_OUT_WITH_VALUE.matcher(word).matches() && !isLeftOut(word)) {
                kept.add(withoutFolders(word));
            }
            valueFollows = !valueFollows && isLeftOut(word);
        }
        return kept;
    }

    private static boolean isLeftOut(String word) {
        return word.equals("-o") || word.equals("--output") || word.equals(InputOptions.THREADS);
    }

    private static String withoutFolders(String word) {
        Matcher option = OPTION.matcher(word);
        String before = option.lookingAt() ? option.group() : "";
        String value = word.substring(before.length());
        String path = value.length() > 1 && value.endsWith("/") ? value.substring(0, value.length() - 1) : value;
        return before + path.substring(path.lastIndexOf('/') + 1);
    }
}
