# Proves that layers.cmake finds what it is there to find: each case is one wrong line in a tree that is
# otherwise in order.
#
#   cmake -D SCRATCH=<folder to use> -D QT_HEADERS=… -P layers_selftest.cmake
cmake_minimum_required(VERSION 3.25)

# run_on_tree(path text): the outcome for the sound tree with one more file, in `result` and `output`.
function(run_on_tree path text)
    file(REMOVE_RECURSE ${SCRATCH})
    file(WRITE ${SCRATCH}/CMakeLists.txt "")
    file(WRITE ${SCRATCH}/.gitignore "")
    file(WRITE ${SCRATCH}/app/base/sound.h "#pragma once\n#include <QString>\n#include <vector>\n")
    file(WRITE ${SCRATCH}/app/cli/sound.cpp
        "#include \"app/services/x.h\"\n#include <QtGui/QFont>\n#include \"sound.moc\"\n")
    file(WRITE ${SCRATCH}/app/storage/sound.cpp
        "#include <QSqlQuery>\n#include <sqlite3.h>\nauto text = \"SELECT 1\";\n")
    file(WRITE ${SCRATCH}/ui/main.cpp "#include \"app/storage/x.h\"\n#include <QApplication>\n")
    file(WRITE ${SCRATCH}/${path} "${text}\n")
    execute_process(
        COMMAND ${CMAKE_COMMAND} -D ROOT=${SCRATCH} -D QT_HEADERS=${QT_HEADERS}
            -P ${CMAKE_CURRENT_LIST_DIR}/layers.cmake
        RESULT_VARIABLE result OUTPUT_VARIABLE output ERROR_VARIABLE output)
    string(REGEX REPLACE "[ \n]+" " " output "${output}") # cmake wraps its messages
    set(result ${result} PARENT_SCOPE)
    set(output "${output}" PARENT_SCOPE)
endfunction()

function(refuses path text expected)
    run_on_tree(${path} "${text}")
    string(FIND "${output}" "${expected}" position)
    if(result EQUAL 0 OR position EQUAL -1)
        message(SEND_ERROR "${path} with ‘${text}’ should be refused with ‘${expected}’, but:\n${output}")
    endif()
endfunction()

run_on_tree(app/services/x.h "#include \"app/storage/y.h\"\n#include <QObject>")
if(NOT result EQUAL 0)
    message(SEND_ERROR "a sound tree is refused:\n${output}")
endif()

refuses(app/domain/x.h "#include \"app/storage/y.h\"" "app/domain may not use app/storage")
refuses(app/evaluation/x.h "#include \"app/domain/y.h\"" "app/evaluation may not use app/domain")
refuses(app/exchange/x.cpp "#include \"app/storage/y.h\"" "app/exchange may not use app/storage")
refuses(app/services/x.h "#include \"ui/shell/y.h\"" "app/services may not use ui")
refuses(app/report/x.h "#include \"y.h\"" "write the path from the top of the tree")
refuses(app/services/x.cpp "#include <QSqlQuery>" "app/services may not use QtSql")
refuses(app/services/x.cpp "  #  include <sqlite3.h>" "only app/storage may")
refuses(app/services/x.cpp "auto s = u\" DELETE FROM visit\"_s" "Only app/storage may")
refuses(app/report/x.h "#include <QPainter>" "app/report may not use QtGui")
refuses(app/report/x.h "#include <QtGui>" "app/report may not use QtGui")
refuses(app/print/x.h "#include <QtWidgets/QLabel>" "app/print may not use QtWidgets")
refuses(app/cli/x.h "#include <QApplication>" "app/cli may not use QtWidgets")
refuses(app/extra/x.h "" "this folder is no layer")
refuses(ui/shell/x.cpp "#include \"app/storage/y.h\"" "ui may not use app/storage")
refuses(ui/charts/x.cpp "#include \"app/services/y.h\"" "ui/charts may not use app/services")
refuses(docs/x.md "" "not allowed at the top of the tree: docs")
