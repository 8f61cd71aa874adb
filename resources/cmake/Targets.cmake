# The functions that every folder's CMakeLists.txt is written with. A target names what it links and
# nothing else; what it does not link, it cannot include.

set(CMAKE_LINK_LIBRARIES_ONLY_TARGETS ON) # a misspelt name fails when configuring

add_library(rapporteur_options INTERFACE)
target_compile_features(rapporteur_options INTERFACE cxx_std_23)
target_compile_options(rapporteur_options INTERFACE
    -Wall -Wextra -Wpedantic -Wshadow -Wconversion -Wnon-virtual-dtor -Woverloaded-virtual
    -Wold-style-cast -pthread $<$<BOOL:${RAPPORTEUR_WERROR}>:-Werror>)
target_compile_definitions(rapporteur_options INTERFACE
    QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII QT_NO_URL_CAST_FROM_STRING QT_NO_FOREACH
    QT_NO_CONTEXTLESS_CONNECT QT_DISABLE_DEPRECATED_UP_TO=0x060800)

if(RAPPORTEUR_SANITIZE)
    add_compile_options(-fsanitize=${RAPPORTEUR_SANITIZE} -fno-sanitize-recover=all -fno-omit-frame-pointer)
    add_link_options(-fsanitize=${RAPPORTEUR_SANITIZE})
endif()

# For programs that work through thousands of readouts, which is to allocate and to free. The
# sanitizers have an allocator of their own.
add_library(rapporteur_allocator INTERFACE)
if(NOT RAPPORTEUR_SANITIZE)
    find_package(mimalloc REQUIRED)
    target_link_libraries(rapporteur_allocator INTERFACE mimalloc)
endif()

# What most sources include, parsed once. A target gets the set that its folder names in
# rapporteur_precompiled, never one with more of Qt than it links. clang-tidy parses the sources that
# are named to it without them, so that each still includes what it uses.
set(rapporteur_precompiled core)

function(rapporteur_precompile set)
    cmake_parse_arguments(PARSE_ARGV 1 arg "" "" "LIBRARIES;HEADERS")
    set(source ${CMAKE_BINARY_DIR}/precompiled.cpp)
    if(NOT EXISTS ${source})
        file(TOUCH ${source})
    endif()
    add_library(precompiled_${set} OBJECT ${source})
    target_link_libraries(precompiled_${set} PRIVATE rapporteur_options ${arg_LIBRARIES})
    target_precompile_headers(precompiled_${set} PRIVATE ${arg_HEADERS})
    if(CMAKE_CXX_COMPILER_ID STREQUAL Clang)
        # ccache may hand over what another checkout made at another time
        target_compile_options(precompiled_${set} PRIVATE "SHELL:-Xclang -fno-pch-timestamp")
    endif()
endfunction()

set(core_headers
    <QDateTime> <QDir> <QFile> <QHash> <QMap> <QObject> <QRegularExpression> <QString> <QStringList> <QUrl>
    <algorithm> <array> <expected> <functional> <memory> <optional> <ranges> <span> <variant>)
rapporteur_precompile(core LIBRARIES Qt6::Core HEADERS ${core_headers})

# rapporteur_library(NAME SOURCES file… [PUBLIC library…] [PRIVATE library…])
# A static library, called rapporteur_folder. PUBLIC is what its headers include. Its own folder is all that it shows to those who link it.
function(rapporteur_library name)
    cmake_parse_arguments(PARSE_ARGV 1 arg "" "" "SOURCES;PUBLIC;PRIVATE")
    add_library(${name} STATIC ${arg_SOURCES})
    set_target_properties(${name} PROPERTIES AUTOMOC ON)
    target_include_directories(${name} PUBLIC ${CMAKE_CURRENT_SOURCE_DIR})
    target_link_libraries(${name} PUBLIC ${arg_PUBLIC} PRIVATE rapporteur_options ${arg_PRIVATE})
    target_precompile_headers(${name} REUSE_FROM precompiled_${rapporteur_precompiled})
endfunction()

# rapporteur_program(NAME SOURCES file… LIBRARIES library…)
function(rapporteur_program name)
    cmake_parse_arguments(PARSE_ARGV 1 arg "" "" "SOURCES;LIBRARIES")
    add_executable(${name} ${arg_SOURCES})
    set_target_properties(${name} PROPERTIES AUTOMOC ON)
    target_link_libraries(${name} PRIVATE rapporteur_options ${arg_LIBRARIES})
    target_precompile_headers(${name} REUSE_FROM precompiled_${rapporteur_precompiled})
endfunction()

# The environment of every test: no display, no locale, no zone and no settings of the machine.
function(rapporteur_isolate_test name)
    set(home ${CMAKE_BINARY_DIR}/test-home/${name})
    set_property(TEST ${name} APPEND PROPERTY ENVIRONMENT
        QT_QPA_PLATFORM=offscreen LANG=C.UTF-8 LC_ALL=C.UTF-8 TZ=UTC
        XDG_CONFIG_HOME=${home}/config XDG_DATA_HOME=${home}/data XDG_STATE_HOME=${home}/state
        LSAN_OPTIONS=suppressions=${PROJECT_SOURCE_DIR}/tests/sanitizers.supp:print_suppressions=0
        UBSAN_OPTIONS=print_stacktrace=1)
    set_property(TEST ${name} PROPERTY TIMEOUT 300)
endfunction()

# rapporteur_test(tst_x [SOURCES file…] LIBRARIES library… [LABELS label…])
# A Qt Test program; its source is tst_x.cpp if none is named. TEST_DATA is the path of tests/data.
function(rapporteur_test name)
    cmake_parse_arguments(PARSE_ARGV 1 arg "" "" "SOURCES;LIBRARIES;LABELS")
    if(NOT arg_SOURCES)
        set(arg_SOURCES ${name}.cpp)
    endif()
    rapporteur_program(${name} SOURCES ${arg_SOURCES} LIBRARIES ${arg_LIBRARIES} rapporteur_qttest)
    target_compile_definitions(${name} PRIVATE TEST_DATA="${PROJECT_SOURCE_DIR}/tests/data")
    add_test(NAME ${name} COMMAND ${name})
    rapporteur_isolate_test(${name})
    set_property(TEST ${name} PROPERTY LABELS ${arg_LABELS})
endfunction()

# rapporteur_benchmark(bench_x [SOURCES file…] LIBRARIES library…)
# Built with everything else, run by `./dev bench` alone.
function(rapporteur_benchmark name)
    cmake_parse_arguments(PARSE_ARGV 1 arg "" "" "SOURCES;LIBRARIES")
    if(NOT arg_SOURCES)
        set(arg_SOURCES ${name}.cpp)
    endif()
    rapporteur_program(${name} SOURCES ${arg_SOURCES} LIBRARIES ${arg_LIBRARIES} rapporteur_qttest)
    target_compile_definitions(${name} PRIVATE TEST_DATA="${PROJECT_SOURCE_DIR}/tests/data")
    add_test(NAME ${name} COMMAND ${name} CONFIGURATIONS BENCHMARK)
    rapporteur_isolate_test(${name})
    set_tests_properties(${name} PROPERTIES LABELS bench RUN_SERIAL ON TIMEOUT 1800)
endfunction()

# rapporteur_fuzzer(fuzz_x [SOURCES file…] LIBRARIES library… CORPUS folder…)
# LLVMFuzzerTestOneInput under libFuzzer in the fuzz preset. Elsewhere a small main gives it its
# corpus. Either way the corpus is an ordinary test.
function(rapporteur_fuzzer name)
    cmake_parse_arguments(PARSE_ARGV 1 arg "" "" "SOURCES;LIBRARIES;CORPUS")
    if(NOT arg_SOURCES)
        set(arg_SOURCES ${name}.cpp)
    endif()
    if(RAPPORTEUR_SANITIZE MATCHES fuzzer)
        rapporteur_program(${name} SOURCES ${arg_SOURCES} LIBRARIES ${arg_LIBRARIES})
        target_link_options(${name} PRIVATE -fsanitize=fuzzer)
        add_test(NAME ${name} COMMAND ${name} -runs=0 ${arg_CORPUS})
    else()
        rapporteur_program(${name} SOURCES ${arg_SOURCES} ${PROJECT_SOURCE_DIR}/tests/fuzz/feedcorpus.cpp
            LIBRARIES ${arg_LIBRARIES})
        add_test(NAME ${name} COMMAND ${name} ${arg_CORPUS})
    endif()
    rapporteur_isolate_test(${name})
    set_property(TEST ${name} PROPERTY LABELS fuzz)
endfunction()
