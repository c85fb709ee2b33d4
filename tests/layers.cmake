# The rule of the house: who may include whom, read from the #include lines below ROOT.
#
#   cmake -D ROOT=<source tree> -D QT_HEADERS=<folder of QtCore, QtGui, …> -P layers.cmake
#
# Link visibility already stops most mistakes; this names them in words, and stops the rest.
cmake_minimum_required(VERSION 3.25)

# layer(folder USES folders QT modules): all that its files may include beside the folder itself,
# QtCore and the standard library. A folder belongs to the longest layer name that fits.
function(layer name)
    cmake_parse_arguments(PARSE_ARGV 1 arg "" "" "USES;QT")
    set_property(GLOBAL APPEND PROPERTY layers ${name})
    set_property(GLOBAL PROPERTY uses_${name} ${name} ${arg_USES})
    set_property(GLOBAL PROPERTY qt_${name} QtCore ${arg_QT})
endfunction()

# Read top to bottom: a layer may only use layers listed above it, as in app/CMakeLists.txt.
layer(app/base)
layer(app/domain USES app/base)
layer(app/storage USES app/domain app/base QT QtSql)
layer(app/evaluation USES app/base)
layer(app/report USES app/evaluation app/domain app/base)
layer(app/exchange USES app/domain app/base)
layer(app/services USES app/storage app/exchange app/report app/evaluation app/domain app/base)
layer(app/print USES app/report app/evaluation app/domain app/base QT QtGui)
layer(app/cli USES app/services app/print app/storage app/exchange app/report app/evaluation app/domain
    app/base QT QtGui)
layer(ui/charts USES app/print app/report app/evaluation app/domain app/base
    QT QtGui QtWidgets QtCharts QtSvg QtPrintSupport)
layer(ui USES ui/charts app/services app/print app/report app/evaluation app/domain app/base
    QT QtGui QtWidgets QtPrintSupport QtSvg QtConcurrent)
layer(ui/main.cpp USES ui app/services app/print app/storage app/report app/domain app/base
    QT QtGui QtWidgets) # the composition root opens the database

# Headers of other libraries that one layer keeps to itself.
set(owner_sqlite3.h app/storage)
set(owner_libpq-fe.h app/storage)
set(owner_archive.h app/exchange)
set(owner_xlsxwriter.h app/exchange)

set(sql "\"([a-z]*\\()? *(SELECT |INSERT INTO |UPDATE [a-z_]+ SET|DELETE FROM |WITH [a-z_]+ AS|PRAGMA |CREATE |DROP |ALTER )")

set(top_level CMakeLists.txt LICENSE README.md README.zh_CN.md app dev resources tests translations ui)

# layer_of(path result): the layer of a file or folder, "" if it lies outside all of them.
function(layer_of path result)
    get_property(layers GLOBAL PROPERTY layers)
    set(best "")
    string(LENGTH "" best_length)
    foreach(layer IN LISTS layers)
        string(LENGTH ${layer} length)
        string(FIND "${path}/" "${layer}/" position)
        if(position EQUAL 0 AND length GREATER best_length)
            set(best ${layer})
            set(best_length ${length})
        endif()
    endforeach()
    set(${result} "${best}" PARENT_SCOPE)
endfunction()

function(check_own_header file layer header)
    layer_of(${header} target)
    get_property(uses GLOBAL PROPERTY uses_${layer})
    if(target STREQUAL "")
        if(NOT header MATCHES "\\.moc$")
            message(SEND_ERROR "${file} includes \"${header}\": write the path from the top of the tree")
        endif()
    elseif(NOT target IN_LIST uses)
        message(SEND_ERROR "${file} includes \"${header}\": ${layer} may not use ${target}")
    endif()
endfunction()

function(check_foreign_header file layer header)
    if(DEFINED owner_${header} AND NOT layer STREQUAL owner_${header})
        message(SEND_ERROR "${file} includes <${header}>: only ${owner_${header}} may")
    endif()
    if(header MATCHES "^(Qt[A-Za-z]+)/")
        set(modules ${CMAKE_MATCH_1})
    else()
        file(GLOB modules RELATIVE ${QT_HEADERS} ${QT_HEADERS}/*/${header})
        list(TRANSFORM modules REPLACE "/.*" "")
    endif()
    get_property(allowed GLOBAL PROPERTY qt_${layer})
    set(hits ${modules})
    list(REMOVE_ITEM hits ${allowed})
    if(modules AND hits STREQUAL modules) # some headers are offered by two modules
        message(SEND_ERROR "${file} includes <${header}>: ${layer} may not use ${hits}")
    endif()
endfunction()

function(check_file file)
    layer_of(${file} layer)
    if(layer STREQUAL "")
        message(SEND_ERROR "${file}: this folder is no layer; DESIGN section 2 names them")
        return()
    endif()
    file(STRINGS ${ROOT}/${file} lines REGEX "^ *# *include *[<\"]")
    foreach(line IN LISTS lines)
        if(line MATCHES "\"([^\"]+)\"")
            check_own_header(${file} ${layer} ${CMAKE_MATCH_1})
        elseif(line MATCHES "<([^>]+)>")
            check_foreign_header(${file} ${layer} ${CMAKE_MATCH_1})
        endif()
    endforeach()
    if(NOT layer STREQUAL "app/storage")
        file(STRINGS ${ROOT}/${file} hits REGEX "${sql}")
        if(hits)
            message(SEND_ERROR "${file} holds SQL: ${hits}\n  Only app/storage may.")
        endif()
    endif()
endfunction()

file(GLOB entries RELATIVE ${ROOT} ${ROOT}/*)
list(FILTER entries EXCLUDE REGEX "^(\\..*|build.*)$")
list(REMOVE_ITEM entries ${top_level})
if(entries)
    message(SEND_ERROR "not allowed at the top of the tree: ${entries}")
endif()

file(GLOB_RECURSE files RELATIVE ${ROOT} ${ROOT}/app/*.h ${ROOT}/app/*.cpp ${ROOT}/ui/*.h ${ROOT}/ui/*.cpp)
if(NOT files OR NOT IS_DIRECTORY ${QT_HEADERS}/QtCore)
    message(FATAL_ERROR "nothing to check: ROOT=${ROOT} QT_HEADERS=${QT_HEADERS}")
endif()
foreach(file IN LISTS files)
    check_file(${file})
endforeach()
