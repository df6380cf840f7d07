# Sums the test reports listed in the file `reports`, adds what broke the builds whose logs are listed
# in the file `logs`, names every failure, and ends with "N passed, N failed". Exit code 1 if any failed.

function attribute(text, name,    value) {
    if (!match(text, "[ \t]" name "=\"[^\"]*\"")) return ""
    value = substr(text, RSTART + length(name) + 3, RLENGTH - length(name) - 4)
    gsub(/[ \t]*(&#10;|&#xa;|&#13;)[ \t]*/, " ", value)
    sub(/^ +/, "", value)
    gsub(/&lt;/, "<", value); gsub(/&gt;/, ">", value)
    gsub(/&quot;/, "\"", value); gsub(/&apos;|&#39;/, "'", value)
    gsub(/&amp;/, "\\&", value)
    return value
}

function complain(what, why) {
    if (!bad++) print ""
    print "FAILED  " what
    if (why != "") print "        " substr(why, 1, 300)
}

# A skipped test proves nothing: what it misses must be there, so it counts as failed.
function read_report(file,    line, inside, test, tests, missed) {
    inside = 0; tests = -1
    while ((getline line < file) > 0) {
        # Maven writes a report for each class, the browser's trial one for all.
        if (!inside && line ~ /^ *<testsuite[ >]/) {
            tests = attribute(line, "tests") + 0
            missed = attribute(line, "failures") + attribute(line, "errors") + attribute(line, "skipped")
            passed += tests - missed
            failed += missed
        } else if (!inside && line ~ /^ *<testcase[ >]/) {
            test = attribute(line, "classname") "." attribute(line, "name")
        }
        if (!inside && line ~ /^ *<(failure|error)[ >]/) {
            complain(test, attribute(line, "message"))
        } else if (!inside && line ~ /^ *<skipped[ \/>]/) {
            complain(test, "skipped: " attribute(line, "message"))
        }
        inside = in_text(line, inside)
    }
    close(file)
    if (tests < 0) {
        failed++
        complain(file, "the report cannot be read")
    }
}

# Whether a CDATA section, which may hold anything, is still open after this line.
function in_text(line, inside,    at) {
    for (;;) {
        at = index(line, inside ? "]]>" : "<![CDATA[")
        if (!at) return inside
        line = substr(line, at + 3)
        inside = !inside
    }
}

# Goals that failed for another reason than failing tests: compiler, format, a crashed test run.
function read_log(file,    line, goal, text, detail, ended, success) {
    ended = 0; success = 0; goal = ""
    while ((getline line < file) > 0) {
        if (line ~ /^\[INFO\] BUILD /) ended = 1
        if (line ~ /^\[INFO\] BUILD SUCCESS/) success = 1
        if (line ~ /^\[ERROR\] Failed to execute goal/) {
            goal = substr(line, 9)
            text = ""; detail = ""
        } else if (detail == "" && line ~ /^\[ERROR\] +[^ ]/) {
            detail = substr(line, 9)
        }
        text = text line
        if (goal != "" && line ~ /\[Help [0-9]+\]$/) {
            if (goal !~ /:maven-(surefire|failsafe)-plugin:/ || text ~ /fork|crash|imeout/) {
                failed++
                complain(goal, detail ~ /^-> \[Help/ ? "" : detail)
            }
            goal = ""
        }
    }
    close(file)
    if (!ended || (!success && !failed)) {
        failed++
        complain("the build", "it ended early; the last lines of " file " say why")
    }
}

BEGIN {
    passed = 0; failed = 0; bad = 0
    while ((getline report < reports) > 0) read_report(report)
    while ((getline log_file < logs) > 0) read_log(log_file)
    if (passed + failed == 0) {
        failed++
        complain("the run", "no test ran; " log_file " says why")
    }
    if (bad) print ""
    print passed " passed, " failed " failed"
    exit failed > 0
}
