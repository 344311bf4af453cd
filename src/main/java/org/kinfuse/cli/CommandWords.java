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

    private static final Pattern OUTPUT_WITH_FOLDER = Pattern.compile("(?s)(-o|--output=).+");

    private CommandWords() {}

    /** The words without the output folder, each path in the others reduced to its last name. */
    static List<String> withoutFolders(List<String> words) {
        List<String> kept = new ArrayList<>();
        boolean folderFollows = false;
        for (String word : words) {
            if (!folderFollows && !OUTPUT_WITH_FOLDER.matcher(word).matches() && !isOutput(word)) {
                kept.add(withoutFolders(word));
            }
            folderFollows = !folderFollows && isOutput(word);
        }
        return kept;
    }

    private static boolean isOutput(String word) {
        return word.equals("-o") || word.equals("--output");
    }

    private static String withoutFolders(String word) {
        Matcher option = OPTION.matcher(word);
        String before = option.lookingAt() ? option.group() : "";
        String value = word.substring(before.length());
        String path = value.length() > 1 && value.endsWith("/") ? value.substring(0, value.length() - 1) : value;
        return before + path.substring(path.lastIndexOf('/') + 1);
    }
}
