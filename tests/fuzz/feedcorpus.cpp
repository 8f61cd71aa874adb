// Gives a fuzz target every file of its corpus where libFuzzer is not at hand.

#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <print>
#include <span>
#include <system_error>
#include <vector>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size);

namespace {

void feed(const std::filesystem::path &path)
{
    std::ifstream file(path, std::ios::binary);
    const std::vector<std::uint8_t> bytes{std::istreambuf_iterator<char>(file), {}};
    LLVMFuzzerTestOneInput(bytes.data(), bytes.size());
}

int feedFolder(const std::filesystem::path &folder)
{
    int fed = 0;
    std::error_code error;
    for (const auto &entry : std::filesystem::recursive_directory_iterator(folder, error)) {
        if (entry.is_regular_file()) {
            feed(entry.path());
            ++fed;
        }
    }
    return fed;
}

} // namespace

int main(int argc, char *argv[])
{
    int fed = 0;
    for (const char *folder : std::span(argv, std::size_t(argc)).subspan(1))
        fed += feedFolder(folder);
    std::println("{} files", fed);
    return fed > 0 ? 0 : 1;
}
